import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { likelyPersonName, officeWords, surePersonName } from '../requisites/names.ts';
import { isPublicEmail } from './emails.ts';
import { matchesIn } from './matches-in.ts';

// «Від:», «Кому:», «Копія (Cc):», «> From:», «Від кого:»
const label =
	/^(?:[^\S\r\n]|[>|])*\*?(?:від(?: кого)?|кому|(?:прихована )?копія(?: \((?:cc|bcc)\))?|відправник|отримувач|одержувач|от(?: кого)?|from|to|b?cc|reply-to|sender)\*?\s?:\*?\s*/iu;
// a line with such a label, and lines with which mail programs introduce what they quote: «5 лип. 2031 р. … <a@b> пише:»
const headLine = new RegExp(
	`^(?:${label.source.slice(1)}.*|.*<[^<>\\s]{1,80}@[^<>\\s]{1,80}>.{0,20}(?:пише|написав|написала|wrote|пишет|написал)?.{0,12}:?)$`,
	'gimu',
);
// «02.02.2030 10:15, Олена Вигаданська пише:», without an address
const datedLine =
	/^[^\S\r\n]{0,20}(?:>[^\S\r\n]?){0,8}(?=[^\r\n]{0,40}\d{4})[^\r\n@]{6,60}\d{1,2}:\d{2}(?::\d{2})?[^\r\n@]{1,60}(?:пише|написав|написала|wrote|пишет|написал):?[^\S\r\n]{0,20}$/gmu;
// «> Дякую.»
const citedLine = /^[^\S\r\n]*>.*$/gmu;
const eachRecipient = /[^,;]+[,;]?/gu;
const anAddress = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,120}\p{L}/u;
const nameForm = new RegExp(`(?<![\\p{L}«])(?:${surePersonName}|${likelyPersonName})(?![\\p{L}])`, 'u');
// «"olena v" <a@b>», «Олена <a@b>»
const shownName = /(?:^|[\s>"'«“*])(\p{L}[\p{L}\d’'ʼ ._-]{1,60}?)["'»”*]?\s{0,3}[<([][^<>()[\]]{1,64}@/u;
// «З повагою,\nОлена Вигаданська», «Дякую. Олена Вигаданська», «Best regards, Olena Vyhadanska»
const closing = new RegExp(
	`(?:[пП]?о?вагою|[дД]якую|[rR]egards|[sS]incerely|[уУ]важением)[^\\p{L}\\n]{0,6}(?:\\n[\\s>]{0,12}){0,2}((?:${surePersonName}|${likelyPersonName}|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+))(?![\\p{L}])`,
	'gu',
);

/**
 * Names of persons in mail that a letter quotes: in the lines of its heads («Від: …», «Кому: …», «… пише:») and below a
 * closing. A name stays where the address beside it is a public one. Lines of mail heads outside the quoted mail count
 * where they have an address.
 */
export function findMailNames(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): Span[] {
	const isBodys = overlapping([...anatomy.contacts.lines, ...anatomy.letterhead]);
	const isQuoted = overlapping(anatomy.quoted);
	const heads = [...matchesIn(text, headLine)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter((line) => {
			if (!isQuoted(line) && !text.slice(line.start, line.end).includes('@')) return false;
			return !isBodys(line);
		});
	const dated = [...matchesIn(text, datedLine)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
	}));
	return [
		...[...heads, ...dated].flatMap((line) => namesInHead(text, line, contacts)),
		...closings(text, anatomy),
	];
}

/** Each recipient's name; the address behind it says whether it is public. */
function namesInHead(text: string, { start, end }: Span, contacts: PublicContacts): Span[] {
	const line = text.slice(start, end);
	const from = label.exec(line)?.[0].length ?? 0;
	const found: Span[] = [];
	let at = from;
	for (const [recipient] of line.slice(from).matchAll(eachRecipient)) {
		const address = recipient.match(anAddress)?.[0].toLowerCase();
		if (!address || !isPublicEmail(address, contacts)) {
			const name = nameIn(recipient, address !== undefined);
			if (name) found.push({ start: start + at + name.start, end: start + at + name.end });
		}
		at += recipient.length;
	}
	return found;
}

/** Beside an address any words are a name that are no office's; without one only what has a name's form. */
function nameIn(recipient: string, hasAddress: boolean): Span | null {
	const sure = recipient.match(nameForm);
	if (sure?.index !== undefined && !officeWords.test(sure[0])) {
		return { start: sure.index, end: sure.index + sure[0].length };
	}
	const shown = hasAddress ? recipient.match(shownName) : null;
	if (shown?.[1] === undefined || shown.index === undefined || officeWords.test(shown[1])) return null;
	const start = shown.index + shown[0].indexOf(shown[1]);
	return { start, end: start + shown[1].length };
}

/** «З повагою, Олена Вигаданська», also with the name on the next line: in quoted mail, and on lines that «>» begins. */
function closings(text: string, { quoted }: LetterAnatomy): Span[] {
	const lines = [...matchesIn(text, citedLine)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
	}));
	const isQuoted = overlapping([...quoted, ...lines]);
	return [...matchesIn(text, closing)].flatMap((match) => {
		const name = match[1];
		if (name === undefined || officeWords.test(name)) return [];
		if (!isQuoted({ start: match.index, end: match.index + 1 })) return [];
		const start = match.index + match[0].lastIndexOf(name);
		return [{ start, end: start + name.length }];
	});
}
