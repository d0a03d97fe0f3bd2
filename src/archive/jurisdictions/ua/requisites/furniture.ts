import { editDistance } from '../../../text/edit-distance.ts';
import type { Line } from './lines.ts';
import { nameAtStart } from './names.ts';
import { namesSender } from './names-sender.ts';
import { isFormLine } from './service-lines.ts';

// What seals, stamps of copies and those who certify them say, in every form that it has there.
const sealWords =
	'паперова копія електронного документа згідно з оригіналом оригінал вірно відповідно відділ відділу сектор управління департамент департаменту служба служби документального документообігу документації документознавець діловод діловодства архіваріус архіву забезпечення контролю загальний загального відділом канцелярія канцелярії провідний головний спеціаліст спеціаліста секретар інспектор завідувач начальник україна україни ідентифікаційний код печатка підпис одержано надійшло вхідний зареєстровано державна'.split(
		' ',
	);
const byLength = Map.groupBy(sealWords, ({ length }) => length);
/** Share of a word's letters that a scanner may misread. */
const mostMisread = 0.34;
/** Letters: a shorter word tells nothing. */
const leastLetters = 4;
/** Letters of a word that is alone: «копи» is left of a stamp, «Погоджено» is not. */
const leastAlone = 5;
/** Characters: a seal has no room for more. */
const longestLine = 120;
/** Words of a line of a seal, a stamp, a post. */
const mostWords = 8;

const aWord = /[\p{L}’]{2,}/gu;
// «копію», «Перелік», «ПОСЛУГ»: letters of one alphabet, large or small as words have them
const cleanWord = /^(?:\p{Lu}?(?:(?=\p{Script=Cyrillic})\p{Ll})+|(?:(?=\p{Script=Cyrillic})\p{Lu})+)$/u;
const vowel = /[аеєиіїоуюя]/iu;
// «згідно з оригіналом», «копія вірна», also misread
const certified = /[зз3]г[іi1]дно|ориг[іi]нал|копія\s+в[іi]рна/iu;
const sentenceEnd = /\p{Ll}[.;!?]$/u;
// «06 06 2024», «06.06, 2024», «23.11.2023 23:59:58»: of a stamp of receipt, or the end of a stamp's line
const dateOrTime = /(?<!\d)(?:\d{2}[., ]{1,2}\d{2}[., ]{1,2}\d{4}|\d{1,2}:\d{2}(?::\d{2})?)(?!\d)/gu;
// «код 00123458», «Ідентифікаційний код 00123458»: of a seal
const sealCode = /^(?:ідентифікац\p{L}+ )?код:? ?\d{8}$/iu;
const figures = /\d(?:\D?\d){3}|@/u;

/**
 * Which lines below a signature are furniture: words of a round seal or of a stamp of copies, however a scanner misread
 * them, scraps that are no words, the body's own name again, and the post and name of who certified a copy. They are marks,
 * and nobody need look.
 *
 * @param letterhead its lines as one
 * @example
 * furniture([line('ЗГІДНО З ОРИГІНАЛОМ'), line('ДОКУМЕНТАПЬНОГО'), line('Погоджено')]) // the first two
 */
export function furniture(lines: readonly Line[], letterhead = ''): Set<Line> {
	const short = lines.filter(({ text }) => text.length <= longestLine);
	const isCertified = short.some(({ text }) => certified.test(text));
	return new Set(
		short.filter(
			({ text }) =>
				isSeal(text) ||
				isLabelAlone(text) ||
				sealCode.test(text) ||
				(isCertified && isNameAlone(text)) ||
				repeats(text, letterhead),
		),
	);
}

/** «Підготувала:», whose name stands below; a figure alone is no label. */
function isLabelAlone(text: string): boolean {
	return isFormLine(text) && /\p{L}/u.test(text);
}

/** Whether each longer word of a line is one of the letterhead's: a seal or a stamp says whose it is. */
function repeats(text: string, letterhead: string): boolean {
	const words = (text.match(aWord) ?? []).filter(({ length }) => length >= leastLetters);
	const isOwn = (word: string) => namesSender(word, letterhead, '');
	// «Мінзразків» above the lines of its stamp, «(Мінзразків)» in the letterhead
	if (words.length === 1 && letterhead.includes(`(${text})`)) return true;
	return words.length > 1 && words.length <= mostWords && !figures.test(text) && words.every(isOwn);
}

function isSeal(line: string): boolean {
	const text = line.replace(dateOrTime, ' ');
	const words = text.match(aWord) ?? [];
	if (words.length > mostWords || figures.test(text)) return false;
	const isWhole = words.every((word) => word.length < leastLetters || isSealWord(word));
	if (words.length > 1 && sentenceEnd.test(text) && !isWhole) return false;
	const known = words.filter(isSealWord).length;
	const shortest = words.length === 1 ? leastAlone : leastLetters;
	const others = words.filter((word) => word.length >= shortest && !isSealWord(word) && isClean(word)).length;
	return others === 0 || (others === 1 && known > 0);
}

/** Whether a word could be in a text: a scanner's scraps mix alphabets and cases, or have no vowel. */
function isClean(word: string): boolean {
	return cleanWord.test(word) && vowel.test(word);
}

function isSealWord(word: string): boolean {
	if (word.length < leastLetters) return false;
	const small = word.toLowerCase();
	const reach = Math.floor(word.length * mostMisread);
	for (let length = word.length - reach; length <= word.length + reach; length++) {
		for (const one of byLength.get(length) ?? []) if (editDistance(small, one) <= reach) return true;
	}
	return false;
}

function isNameAlone(text: string): boolean {
	const name = nameAtStart(text);
	return name !== null && name.end >= text.length - 1;
}
