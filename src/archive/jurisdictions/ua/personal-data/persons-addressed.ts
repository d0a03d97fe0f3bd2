import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { isGivenName, isPatronymic } from '../first-names.ts';
import { isOfficeAddressee, isPersonAddressee } from '../requisites/addressee.ts';
import { isSalutation } from '../requisites/text-opening.ts';
import { foldName } from './fold-name.ts';
import { type Word, wordsIn } from './persons/letter-words.ts';
import { namesByForm } from './persons/name-shapes.ts';
import { isNoName } from './persons/no-name.ts';
import { privateRole } from './persons/roles.ts';

/** Lines between a post and its holder's name; more is a list of people. */
const farthestPost = 12;

const oneWord = /^(?:(?:гр\.|пан\p{L}{1,3}) )?\p{Lu}[\p{L}’-]+$/iu;
// «Повідомляємо таке.», and whatever is too long for an addressee
const sentence = /[.!?:;]$|.{60}/u;
// «ВИГАДАНА РАДА     » before «Вигаданській О.»
const otherColumn = new RegExp(`^.*(?:[^\\S\\r\\n]{3,}|${cellSeparator})(?=\\S)`, 'u');
// «, вул. Вигадана, 1», «, e-mail: …», «, с. Вигадане», « 10000»
const detail =
	/(?:^|[\s,;(–-])(?:\d|e-?mail|ел\.|тел|моб|вул(?:иця)?[.\s]|м\.|с\.|смт|просп|пров|бульв|буд|кв\.|[\w.+-]{1,64}@)/iu;
const turkic = /^(?:[оу][гґ]л[иіу]|оглы|[кгґ]изи|[кг]ызы)$/u;
// «(за списком)», «освіти і науки», «та структурним підрозділам»
const goesOn = /^[(\p{Ll}«"]/u;
// «управління обласних,», «Зразкової та»
const unfinished = /(?:,|(?<!\p{L})(?:та|і|й|у|в|з|із|по|при|для))$/u;
const asking = /^(?:адвокат|журналіст|кореспондент|заявни|запитувач|дописувач|громадянин|гр\.)/iu;
// «ТОВ «Вигадка»», «ДУ «Вигаданська виправна колонія»», «Редакції газети»
const organisation =
	/(?<!\p{L})(?:ТОВ|ТзОВ|ПП|ФГ|АТ|ПАТ|ПрАТ|КП|КНП|КЗ|КУ|ДП|ДУ|ДПА|ГО|ГС|БФ|БО|ОСББ|ЖБК|ОК|НУО|НКЕК|МОЗ|ДСУ|ДПС|ДМС|СБУ|НПУ|РДА|ОДА|ОВА|РВА|МВА|ТЦК|ЦНАП|НСЗУ|ЗМІ|УКРІНФОРМ)(?!\p{L})|[«“„"]|колоні|ізолятор|лікарн|шкіл|школ|газет|видан|канал|агенц|корпорац|компан|бюро|клуб|спілк|союз|об[’]єднан|мережі|закупівл/iu;
// Persons and private bodies that ask: their heads' names are not offices' names.
const privateBody =
	/(?<!\p{L})(?:адвокат|журналіст|кореспондент|редакц|редактор|громадськ|благодійн|правозахисн|ГО(?!\p{L})|БФ(?!\p{L})|ТОВ(?!\p{L})|ФОП(?!\p{L})|ОСББ|спілк|заявни|запитувач|користувач|автор|батьківськ\p{L}+ комітет|ініціативн\p{L}+ груп|(?:будинков|вуличн|квартальн)\p{L}+ комітет|кооператив|профспілк|осеред)/iu;

// «Голові Вигаданської міської ради», «В.о. начальника управління», «Народному депутату України»
const post =
	/^(?:в\.? ?о\.? |т\.? ?в\.? ?о\.? |перш\p{L}{2,3} )?(?:(?:міськ|сільськ|селищн|народн|генеральн|виконавч|державн)\p{L}{2,3} )?(?:голов[іи]|директор|начальник|керівник|секретар|заступник|міністр|прокурор|депутат|ректор|президент|старост|судд|омбудсман|уповноважен|комісар)/iu;

/**
 * Persons in the addressee's block: every line of it is a person's unless an office is recognised in it, or a post above
 * it («Голові … ради», «Прикладу О.П.»); a private body's head is named after the body. Lines above the text that look
 * like a person's count too, for there the addressee may stand beside something else.
 */
export function personsAddressed(text: string, words: readonly Word[], anatomy: LetterAnatomy): Span[] {
	const lines = anatomy.addressee.map((span) => lastColumn(text, span));
	const isPrivate = privateBody.test(lines.map((line) => line.text).join(' '));
	const isOffice = officesAmong(lines);
	const named = lines.flatMap((line, at) => {
		if (isOffice[at]) return isPrivate || isAskingAlone(line.text) ? namesInside(words, line) : [];
		if (isOfficial(text, lines, at)) return [];
		return isPlain(line.text) ? namesInside(words, line) : personsOn(words, line);
	});
	const details = isOffice.includes(true)
		? []
		: anatomy.addresseeDetails.flatMap((span) => namesInside(words, lineOf(text, span)));
	return [...joined(text, named), ...details, ...besideText(text, anatomy)];
}

/** Whether an office or a post is addressed, and no person («Вигаданській обласній раді», «Голові ради Прикладу О.П.»). */
export function isOfficeAddressed(text: string, { addressee }: LetterAnatomy): boolean {
	const lines = addressee.map((span) => lineOf(text, span));
	if (lines.length === 0 || privateBody.test(lines.map((line) => line.text).join(' '))) return false;
	return lines.some(({ text: line }, at) => post.test(line) || (at === 0 && namesOffice(line)));
}

/** An addressee line as written. */
interface Line extends Span {
	readonly text: string;
}

function lineOf(text: string, { start, end }: Span): Line {
	return { start, end, text: foldName(text.slice(start, end)) };
}

/**
 * For each line whether it is an office's: it names one, or goes on with the office above, for it begins in small letters
 * or in brackets, or is in quotation marks.
 */
function officesAmong(lines: readonly Line[]): boolean[] {
	const offices: boolean[] = [];
	for (const [at, { text }] of lines.entries()) {
		const above = lines[at - 1]?.text ?? '';
		const isMore = offices[at - 1] === true && (goesOn.test(text) || unfinished.test(above));
		offices.push(namesOffice(text) || (isMore && !showsPerson(text)));
	}
	return offices;
}

function namesOffice(line: string): boolean {
	return isOfficeAddressee(line) || organisation.test(line);
}

/** Whether words in small letters stand on a line that are no title: it says more than a name does. */
function isPlain(line: string): boolean {
	const before = line.slice(0, line.search(detail) === -1 ? line.length : line.search(detail));
	const words = before.match(/(?<![\p{L}’-])\p{Ll}[\p{Ll}’-]{2,}/gu) ?? [];
	return words.some((word) => !privateRole.has(word) && !turkic.test(word));
}

function showsPerson(line: string): boolean {
	return /\p{Lu}\./u.test(line) || (line.match(/\p{Lu}[\p{L}’-]+/gu) ?? []).some((word) => isGivenName(word));
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

/** Every run of words on a person's line that are a name's: capitals that are no title, up to the address on the same line. */
function personsOn(words: readonly Word[], line: Line): Span[] {
	const detailAt = line.text.search(detail);
	const end = detailAt === -1 ? line.end : line.start + detailAt;
	const runs: Span[] = [];
	for (const word of wordsIn(words, line)) {
		if (word.start < line.start || word.start >= end) continue;
		const last = runs.at(-1);
		const goesOnWith = last !== undefined && /^\.?\s{0,4}$/u.test(word.before) && word.start - last.end <= 4;
		const isName =
			word.initial ||
			(word.capital && (!isNoName(word.lower) || (goesOnWith && word.text.length === 1))) ||
			(goesOnWith && turkic.test(word.lower));
		if (!isName) continue;
		const wordEnd = word.end + (word.initial ? 1 : 0);
		if (goesOnWith) runs[runs.length - 1] = { start: last.start, end: wordEnd };
		else runs.push({ start: word.start, end: wordEnd });
	}
	return runs;
}

/** Names by their form on the line of a private body. */
function namesInside(words: readonly Word[], line: Line): Span[] {
	return namesByForm(wordsIn(words, line))
		.filter(({ start, end }) => start >= line.start && end <= line.end)
		.map(({ start, end }) => ({ start, end }));
}

/** «Адвокату Вигаданій О.», «Заявнику Вигаданому» */
function isAskingAlone(line: string): boolean {
	return asking.test(line);
}

/** A name over two or three lines is one. */
function joined(text: string, spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const span of spans) {
		const last = all.at(-1);
		if (
			last &&
			/^[^\S\n]*\r?\n[^\S\n]*$/u.test(text.slice(last.end, span.start)) &&
			!/[,;]/u.test(text.slice(last.end, span.start))
		) {
			all[all.length - 1] = { start: last.start, end: span.end };
		} else all.push(span);
	}
	return all;
}

/** Short lines with which the text begins: where the addressee stands beside something else, it is taken for text. */
function besideText(text: string, anatomy: LetterAnatomy): Span[] {
	const all = anatomy.text.filter(({ start, end }) => end > start);
	const first = all.findIndex(({ start, end }) => sentence.test(text.slice(start, end)));
	const lines = all.slice(0, first === -1 ? all.length : first).map((span) => lastColumn(text, span));
	const found: Span[] = [];
	for (let at = 0; at < lines.length; at++) {
		const [line, next, third] = lines.slice(at, at + 3);
		if (!line || isSalutation(line.text)) continue;
		if (next && oneWord.test(line.text) && isPersonAddressee(`${line.text} ${next.text}`)) {
			const isLonger = third !== undefined && isPatronymic(third.text.replace(/,$/u, ''));
			found.push({ start: line.start, end: (isLonger ? third : next).end });
			at += isLonger ? 2 : 1;
		} else if (isPersonAddressee(line.text) && !isOfficial(text, lines, at)) {
			found.push({ start: line.start, end: line.end });
		}
	}
	return found;
}

/** What stands to the right of a wide gap: the addressee beside another column. */
function lastColumn(text: string, { start, end }: Span): Line {
	const line = text.slice(start, end);
	const from = line.match(otherColumn)?.[0].length ?? 0;
	return { start: start + from, end, text: foldName(line.slice(from)) };
}
