import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { isPatronymic } from '../first-names.ts';
import { isPersonAddressee } from '../requisites/addressee.ts';
import { likelyPersonName, officeWords, surePersonName } from '../requisites/names.ts';
import { foldName } from './fold-name.ts';

/**
 * Addressee lines that name persons, and lines above the text that look so; a name over two or three lines is one; a
 * private body's head is named after the body.
 */
export function personsAddressed(text: string, anatomy: LetterAnatomy): Span[] {
	const lines = [...anatomy.addressee, ...aboveText(text, anatomy)].map((span) => lastColumn(text, span));
	const isPrivate = privateBody.test(lines.map((line) => line.text).join(' '));
	const found: Span[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		const next = lines[at + 1];
		if (!line) continue;
		if (next && oneWord.test(line.text) && isPersonAddressee(`${line.text} ${next.text}`)) {
			const third = lines[at + 2];
			const isLonger = third !== undefined && isPatronymic(third.text.replace(/,$/u, ''));
			found.push({ start: line.start, end: (isLonger ? third : next).end });
			at += isLonger ? 2 : 1;
		} else if (isPersonAddressee(line.text)) {
			if (!isOfficial(text, lines, at)) found.push({ start: line.start, end: line.end });
		} else {
			found.push(...namesInside(line, isPrivate));
		}
	}
	return found;
}

/** Whether an office or a post is addressed («Голові Вигаданської міської ради»). */
export function isOfficeAddressed(text: string, { addressee }: LetterAnatomy): boolean {
	return addressee.some(({ start, end }) => post.test(text.slice(start, end)));
}

/** An addressee line as written. */
interface Line extends Span {
	readonly text: string;
}

/** Short lines with which the text begins: where the addressee stands beside something else, it is taken for text. */
function aboveText(text: string, anatomy: LetterAnatomy): Span[] {
	const lines = anatomy.text.filter(({ start, end }) => end > start);
	const first = lines.findIndex(({ start, end }) => sentence.test(text.slice(start, end)));
	return lines.slice(0, first === -1 ? lines.length : first);
}

/** What stands to the right of a wide gap: the addressee beside another column. */
function lastColumn(text: string, { start, end }: Span): Line {
	const line = text.slice(start, end);
	const from = line.match(otherColumn)?.[0].length ?? 0;
	return { start: start + from, end, text: foldName(line.slice(from)) };
}

/** A name right below a post («Голові Вигаданської ради») is an official's; heads of private bodies ask for themselves. */
function isOfficial(text: string, lines: readonly Line[], at: number): boolean {
	for (let above = at - 1; above >= Math.max(0, at - farthestPost); above--) {
		const line = lines[above];
		const below = lines[above + 1];
		if (!line || !below || /\n\s*\n/u.test(text.slice(line.end, below.start).replaceAll('\r', '')))
			return false;
		if (privateBody.test(line.text)) return false;
		if (post.test(line.text)) return true;
	}
	return false;
}

/** Lines between a post and its holder's name; more is a list of people. */
const farthestPost = 12;

/** A name that begins a line with more on it («Вигаданській О., вул. …»), or any name where the addressee is private. */
function namesInside({ text, start }: Line, isPrivate: boolean): Span[] {
	const pattern = isPrivate ? nameAnywhere : nameBeforeDetail;
	return [...text.matchAll(pattern)]
		.filter(([name]) => !officeWords.test(name))
		.map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

const oneWord = /^(?:(?:гр\.|пан\p{L}{1,3}) )?\p{Lu}[\p{L}’-]+$/iu;
// «Повідомляємо таке.», and whatever is too long for an addressee
const sentence = /[.!?:;]$|.{60}/u;
// «ВИГАДАНА РАДА     » before «Вигаданській О.»
const otherColumn = new RegExp(`^.*(?:[^\\S\\r\\n]{3,}|${cellSeparator})(?=\\S)`, 'u');

const name = `(?:${surePersonName}|${likelyPersonName})`;
// «Адвокату Зразковій О.І.», «Голові ГО «Вигадка» Зразковій Олені»
const nameAnywhere = new RegExp(`(?<![\\p{L}«"])${name}(?![\\p{L}])`, 'gu');
// «Вигаданській О., вул. Вигадана, 1», «Вигаданській Олені e-mail: …»
const nameBeforeDetail = new RegExp(
	`^${name}(?=[\\s,;(–-]+(?:\\d|e-?mail|ел\\.|тел|моб|вул|м\\.|с\\.|смт|просп|пров|бульв|буд|[\\w.+-]+@))`,
	'gu',
);
// Persons and private bodies that ask: their heads' names are not offices' names.
const privateBody =
	/(?<!\p{L})(?:адвокат|журналіст|кореспондент|редакц|редактор|громадськ|благодійн|правозахисн|ГО(?!\p{L})|БФ(?!\p{L})|ТОВ(?!\p{L})|ФОП(?!\p{L})|ОСББ|спілк|заявни|запитувач|користувач|автор)/iu;

// «Голові Вигаданської міської ради», «В.о. начальника управління», «Народному депутату України»
const post =
	/^(?:в\.? ?о\.? |т\.? ?в\.? ?о\.? |перш\p{L}{2,3} )?(?:(?:міськ|сільськ|селищн|народн|генеральн|виконавч|державн)\p{L}{2,3} )?(?:голов[іи]|директор|начальник|керівник|секретар|заступник|міністр|прокурор|депутат|ректор|президент|старост|судд|омбудсман|уповноважен|комісар)/iu;
