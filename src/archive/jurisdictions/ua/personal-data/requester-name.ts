import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { isGivenName, isPatronymic } from '../first-names.ts';
import { findCut } from './cut-words.ts';
import { foldName } from './fold-name.ts';
import { findMailNames } from './mail-names.ts';
import { findNamesInText } from './names-in-text.ts';
import { isOfficeAddressed, personsAddressed } from './persons-addressed.ts';
import { surnamePattern } from './surnames.ts';

/**
 * Names of the person who asked: the addressee where it is a person, names after words such as «гр.», «заявник», the
 * salutation, names in quoted mail, and every form of the surname elsewhere. Signatory, executor and letterhead are never touched.
 *
 * @param others names that were found to be persons' already
 */
export function findRequesterNames(
	text: string,
	anatomy: LetterAnatomy,
	known: PublicContacts,
	others: readonly Span[] = [],
): PersonalSpan[] {
	const addressees = personsAddressed(text, anatomy);
	const named = [
		...addressees,
		...findNamesInText(text, isOfficeAddressed(text, anatomy)),
		...findMailNames(text, anatomy, known),
		...others,
	];
	const found = named.map((span) => trimmed(text, span));
	const names = new Set(found.map((span) => text.slice(span.start, span.end)));
	const addressed = onceEach([...names].flatMap(givenAndPatronymic))
		.flatMap((pattern) => [...text.matchAll(pattern)].map(hitSpan))
		.map((span) => withSurnameBefore(text, span));
	const surnames = new Set(
		[...found, ...addressed].flatMap(({ start, end }) => surnamesIn(text.slice(start, end))),
	);
	const inLetterhead = [...anatomy.letterhead, ...anatomy.contacts.lines];
	const everywhere = [
		...[...surnames].flatMap((surname) => [
			...formsOf(text, surname, inLetterhead),
			...cutForms(text, surname),
		]),
		...addressed,
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

/** The words of a name that may be its surname: not given names, initials, titles. Two unknown words count both. */
function surnamesIn(name: string): string[] {
	const words = name.match(/\p{L}[\p{L}'’ʼ‘′`-]+/gu) ?? [];
	const capital = words.filter((word) => /^\p{Lu}/u.test(word) && !title.test(word));
	const unknown = capital.filter((word) => !isGivenName(foldName(word)));
	if (unknown.length > 0) return unknown;
	return capital.length === 2 && !capital.some((word) => isPatronymic(foldName(word))) ? capital : [];
}

/**
 * Patterns of a given name with its patronymic in every case, for letters address people so: «Марії Іванівні» in a name
 * finds «Марія Іванівна». A given name alone is too common to mask.
 */
function givenAndPatronymic(name: string): RegExp[] {
	const words = foldName(name).match(/\p{Lu}[\p{L}’-]+/gu) ?? [];
	return words.flatMap((word, at) => {
		const next = words[at + 1];
		if (!next || !isGivenName(word) || !isPatronymic(next)) return [];
		const stem = (full: string) => full.slice(0, Math.max(3, full.length - 2)).replaceAll('’', "['’ʼ‘′`]");
		return [
			new RegExp(`(?<!\\p{L})${stem(word)}\\p{L}{0,4}\\s{1,3}${stem(next)}\\p{L}{0,4}(?!\\p{L})`, 'giu'),
		];
	});
}

/** «Придуманській Ганні Миколаївні» where «Ганно Миколаївно» is known: the word before is a surname by its form. */
function withSurnameBefore(text: string, { start, end }: Span): Span {
	const word = text.slice(Math.max(0, start - 60), start).match(surnameBefore);
	return word && !title.test(word[1] ?? '') ? { start: start - word[0].length, end } : { start, end };
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
	const folded = foldName(word.trim());
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

const title =
	/^(?:заявни\p{L}+|запитувач\p{L}*|дописувач\p{L}*|пан(?:і|у|ові|ом)?|гр|громадян\p{L}+|добродій\p{L}*|фоп|шановн\p{L}+|адвокат\p{L}*|журналіст\p{L}*)$/iu;
const titleBefore = /(?<!\p{L})(?:пан(?:і|у|е|ові|ом)?|гр\.|громадян\p{L}+|шановн\p{L}+)\s{1,3}$/iu;
// «Придуманській », «Петренку\n» before a given name
const surnameBefore =
	/(?<![\p{L}.])(\p{Lu}\p{L}+(?:ськ|цьк|зьк|енк|[уюяиа]к|[оеє]в|[іїи]н|к[оу])\p{L}{0,3})[^\S\r\n]{0,2}(?:\r?\n[^\S\r\n]{0,40}|[^\S\r\n])$/iu;
