import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { isGivenName, isPatronymic } from '../first-names.ts';
import { isPersonAddressee } from '../requisites/addressee.ts';
import { likelyPersonName, officeWords, surePersonName } from '../requisites/names.ts';
import { findCut } from './cut-words.ts';
import { findMailNames } from './mail-names.ts';
import { surnamePattern } from './surnames.ts';

/**
 * Names of the person who asked: the addressee where it is a person, names after words such as «гр.», «заявник», the
 * salutation, names in quoted mail, and every form of the surname elsewhere. Signatory, executor and letterhead are never touched.
 */
export function findRequesterNames(
	text: string,
	anatomy: LetterAnatomy,
	known: PublicContacts,
): PersonalSpan[] {
	const addressees = personsAddressed(text, anatomy);
	const isOffice = anatomy.addressee.some(({ start, end }) => post.test(text.slice(start, end)));
	const named = [
		...addressees,
		...matches(text, aboveRequestAddress, 1),
		...matches(text, afterWord, 1),
		...(isOffice ? [] : matches(text, salutation, 1)),
		...findMailNames(text, anatomy, known),
	];
	const found = named.map((span) => trimmed(text, span));
	const surnames = new Set(found.flatMap((span) => surnamesIn(text.slice(span.start, span.end))));
	const names = new Set(found.map((span) => text.slice(span.start, span.end)));
	const addressed = onceEach([...names].flatMap(givenAndPatronymic));
	const inLetterhead = [...anatomy.letterhead, ...anatomy.contacts.lines];
	const everywhere = [
		...[...surnames].flatMap((surname) => [
			...formsOf(text, surname, inLetterhead),
			...cutForms(text, surname),
		]),
		...addressed.flatMap((pattern) => [...text.matchAll(pattern)].map(hitSpan)),
	];
	const kept = [...inLetterhead, ...publicNames(anatomy)];
	return [...found, ...everywhere]
		.filter((span) => addressees.includes(span) || !kept.some((other) => overlaps(span, other)))
		.map((span) => ({ ...span, kind: 'requester-name' }));
}

/** Patterns of which no two are the same: each reads the whole letter. */
function onceEach(patterns: readonly RegExp[]): RegExp[] {
	return [...new Map(patterns.map((pattern) => [pattern.source, pattern])).values()];
}

/** Addressee lines that name persons; a name over two lines is one; a private body's head is named after the body. */
function personsAddressed(text: string, { addressee }: LetterAnatomy): Span[] {
	const lines = addressee.map((span) => ({ ...span, text: fold(text.slice(span.start, span.end)) }));
	const isPrivate = privateBody.test(lines.map((line) => line.text).join(' '));
	const found: Span[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		const next = lines[at + 1];
		if (!line) continue;
		if (next && oneWord.test(line.text) && isPersonAddressee(`${line.text} ${next.text}`)) {
			found.push({ start: line.start, end: next.end });
			at++;
		} else if (isPersonAddressee(line.text)) {
			if (!isOfficial(text, lines, at)) found.push({ start: line.start, end: line.end });
		} else {
			found.push(...namesInside(line, isPrivate));
		}
	}
	return found;
}

/** A name right below a post («Голові Вигаданської ради») is an official's; heads of private bodies ask for themselves. */
function isOfficial(
	text: string,
	lines: readonly { start: number; end: number; text: string }[],
	at: number,
): boolean {
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
function namesInside({ text, start }: { text: string; start: number }, isPrivate: boolean): Span[] {
	const pattern = isPrivate ? nameAnywhere : nameBeforeDetail;
	return [...text.matchAll(pattern)]
		.filter(([name]) => !officeWords.test(name))
		.map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

function matches(text: string, pattern: RegExp, group: number): Span[] {
	return [...fold(text).matchAll(pattern)].flatMap((match) => {
		const name = match[group];
		if (!name || officeWords.test(name) || isBody(match)) return [];
		const start = match.index + match[0].lastIndexOf(name);
		return [{ start, end: start + name.length }];
	});
}

/** «заявника Вигаданської міської ради»: an adjective of a body's name. */
function isBody({ index, input, 0: found }: RegExpExecArray): boolean {
	return /^\s+(?:міськ|обласн|районн|сільськ|селищн|державн|військов|рад[аиі]|област)/u.test(
		input.slice(index + found.length),
	);
}

/** The words of a name that may be its surname: not given names, initials, titles. Two unknown words count both. */
function surnamesIn(name: string): string[] {
	const words = name.match(/\p{L}[\p{L}'’ʼ‘′`-]+/gu) ?? [];
	const capital = words.filter((word) => /^\p{Lu}/u.test(word) && !title.test(word));
	const unknown = capital.filter((word) => !isGivenName(fold(word)));
	if (unknown.length > 0) return unknown;
	return capital.length === 2 && !capital.some((word) => isPatronymic(fold(word))) ? capital : [];
}

/**
 * Patterns of a given name with its patronymic in every case, for letters address people so: «Марії Іванівні» in a name
 * finds «Марія Іванівна». A given name alone is too common to mask.
 */
function givenAndPatronymic(name: string): RegExp[] {
	const words = fold(name).match(/\p{Lu}[\p{L}’-]+/gu) ?? [];
	return words.flatMap((word, at) => {
		const next = words[at + 1];
		if (!next || !isGivenName(word) || !isPatronymic(next)) return [];
		const stem = (full: string) => full.slice(0, Math.max(3, full.length - 2)).replaceAll('’', "['’ʼ‘′`]");
		return [
			new RegExp(`(?<!\\p{L})${stem(word)}\\p{L}{0,4}\\s{1,3}${stem(next)}\\p{L}{0,4}(?!\\p{L})`, 'giu'),
		];
	});
}

/** Every form of a surname, with initials and given names beside it; where the letterhead has it too, only these. */
function formsOf(text: string, surname: string, letterhead: readonly Span[]): Span[] {
	const pattern = surnamePattern(surname);
	if (!pattern) return [];
	const hits = [...text.matchAll(pattern)].filter(([word]) => /^\p{Lu}/u.test(word));
	const isPlaceToo = hits.some((hit) => letterhead.some((span) => overlaps(hitSpan(hit), span)));
	return hits.flatMap((hit) => {
		const span = hitSpan(hit);
		const wide = widened(text, span);
		const alone = wide.start === span.start && wide.end === span.end;
		return isPlaceToo && alone && !titleBefore.test(text.slice(0, span.start)) ? [] : [wide];
	});
}

/** Forms of a surname that the end of a line cuts. */
function cutForms(text: string, surname: string): Span[] {
	const pattern = surnamePattern(surname);
	return pattern ? findCut(text, pattern).filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))) : [];
}

function widened(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	const initialsBefore = text
		.slice(Math.max(0, start - 12), start)
		.match(/(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?$/u);
	if (initialsBefore) from = start - initialsBefore[0].length;
	for (const word of lastWords(text.slice(Math.max(0, from - 60), from))) {
		if (!isGiven(word)) break;
		from -= word.length;
	}
	const initialsAfter = text.slice(to, to + 10).match(/^\s?\p{Lu}\.(?:\s?\p{Lu}\.)?/u);
	if (initialsAfter) to += initialsAfter[0].length;
	for (const [word] of text.slice(to, to + 60).matchAll(/\s{1,3}\p{Lu}[\p{L}'’ʼ]+/guy)) {
		if (!isGiven(word)) break;
		to += word.length;
	}
	return { start: from, end: to };
}

function isGiven(word: string): boolean {
	const folded = fold(word.trim());
	return isGivenName(folded) || isPatronymic(folded);
}

function lastWords(before: string): string[] {
	const words = before.match(/(?:\p{Lu}[\p{L}'’ʼ]+\s{1,3}){1,3}$/u)?.[0].match(/\p{Lu}[\p{L}'’ʼ]+\s{1,3}/gu);
	return [...(words ?? [])].reverse();
}

function trimmed(text: string, { start, end }: Span): Span {
	return { start, end: end - (text.slice(start, end).match(/[\s,;]+$/u)?.[0].length ?? 0) };
}

function publicNames({ signatory, executor }: LetterAnatomy): Span[] {
	return [signatory.name, executor.name].filter((span) => span !== null);
}

function hitSpan(hit: RegExpExecArray): Span {
	return { start: hit.index, end: hit.index + hit[0].length };
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function fold(text: string): string {
	return text.replace(/['ʼ‘′`]/gu, '’').replace(/\u00a0/gu, ' ');
}

const oneWord = /^(?:(?:гр\.|пан\p{L}{1,3}) )?\p{Lu}[\p{L}’-]+$/iu;
const title =
	/^(?:пан(?:і|у|ові|ом)?|гр|громадян\p{L}+|добродій\p{L}*|фоп|шановн\p{L}+|адвокат\p{L}*|журналіст\p{L}*)$/iu;
const titleBefore = /(?<!\p{L})(?:пан(?:і|у|е|ові|ом)?|гр\.|громадян\p{L}+|шановн\p{L}+)\s{1,3}$/iu;

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

// A name may break over one line end, but not over a blank line.
const gap = '(?:[^\\S\\r\\n]{1,4}|[^\\S\\r\\n]{0,4}\\r?\\n[^\\S\\r\\n]{0,8})';
// Words that begin a sentence rather than go on with a name.
const capital =
	'(?!(?:Ваш|Шановн|Про|Щодо|На|За|До|Відповідно|Згідно|Повідомля|Просимо|Розгля|Інформ|Надає|Закон|Кодекс|Указ|Наказ|Постанов)(?:\\p{Ll}*)(?![\\p{L}])|\\p{Lu}\\p{Ll}+(?:вши|ючи|ємо|уємо)(?![\\p{L}]))\\p{Lu}[\\p{L}’-]+';
const nameInText = `(?:${capital}${gap}\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?${capital}|${capital}(?:${gap}${capital}){0,2})`;
// «гр. Вигаданської О.І.», «громадянки Вигаданської», «заявниці Олени Вигаданської», «Ваш запит, пані Вигаданська»
const afterWord = new RegExp(
	`(?<![\\p{L}])(?:[гГ]р\\.|[гГ]р-н?к?[аиіу]|[гГ]ромадян(?:ин(?:а|у|ом)?|к[аиоу]ю?|ці)|[зЗ]апитувач(?:а|у|ем|к[аиоу]ю?|ці)?|[зЗ]аявни(?:к(?:а|у|ом)?|ц[яіеюи]ю?)|[пП]ан(?:і|у|е|ові|ом|а)|ФОП|Кому|Адресат|ПІБ|(?:[зЗ]вернення|[зЗ]апит(?:у|ом)?)(?= \\p{Lu}[\\p{L}’-]+ \\p{Lu}\\.)):?${gap}(${nameInText})(?![\\p{L}])`,
	'gu',
);
// A name on the line above the request's own address is the requester's, whatever else the letter says.
const aboveRequestAddress = new RegExp(
	`(?<=^|\\n)[^\\S\\r\\n]*(${nameInText})[^\\S\\r\\n,]*,?\\s*\\n[^\\n]{0,40}request-\\s?\\d{1,12}-`,
	'gu',
);
// «Шановна Олено Іванівно!», «Шановний пане Іване!»
const salutation =
	/(?:[шШ]ановн|[пП]оважн)\p{L}{1,3}\s+(?:(?:пан(?:е|і)|добродію|добродійко|громадян(?:ине|ко))\s+)?(\p{Lu}[\p{L}’-]+(?:\s+\p{Lu}[\p{L}’-]+){0,2})(?=\s*[!,.])/gu;
