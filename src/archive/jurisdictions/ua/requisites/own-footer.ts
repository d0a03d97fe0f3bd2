import { isContactLine } from './contacts.ts';
import { type Line, partOf } from './lines.ts';
import { namesSender } from './names-sender.ts';

/** Letters: a shorter word tells nothing. */
const leastLetters = 4;
// «Вигадана міська рада», before «, вул. Зразкова, 1»
const nameOfBody = /^[^,;|:]{8,120}(?=[,;|:])/u;
// «ЄДРПОУ 12345678»
const ownCode = /ЄДРПОУ\D{0,12}\d{8}(?!\d)/iu;
const aWord = /[\p{L}’]{2,}/gu;

/** A line at a page's foot in two: the body's name, and its contacts. */
export interface Footer {
	readonly line: Line;
	readonly name: Line;
	readonly contacts: Line;
}

/**
 * Lines below a letter that its form prints at the foot of a page: the body's name as the letterhead has it, and how to
 * reach it or its code. They give the body's contacts as a letterhead does; a line that names nobody, or somebody else, may
 * be a private person's, and so may an e-mail where no code is beside it.
 *
 * @param letterhead its lines as one
 * @example
 * ownFooters([line('Вигадана міська рада, вул. Зразкова, 1, код ЄДРПОУ 12345678')], 'ВИГАДАНА МІСЬКА РАДА') // that line
 */
export function ownFooters(lines: readonly Line[], letterhead: string): Footer[] {
	return lines.flatMap((line) => {
		const { text } = line;
		const name = text.match(nameOfBody)?.[0] ?? '';
		const words = (name.match(aWord) ?? []).filter(({ length }) => length >= leastLetters);
		const isOwn = words.length > 1 && words.every((word) => namesSender(word, letterhead, ''));
		if (!isOwn || !(ownCode.test(text) || (isContactLine(line) && !text.includes('@')))) return [];
		return [{ line, name: partOf(line, 0, name.length), contacts: partOf(line, name.length + 1) }];
	});
}
