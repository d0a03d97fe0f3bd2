import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { firstNameOf, isFirstName, isGivenName } from '../first-names.ts';
import { findMailNames } from './mail-names.ts';
import type { NamesInText } from './names-in-text.ts';
import { isBearer } from './persons/is-bearer.ts';
import { isBeside } from './persons/is-beside.ts';
import { isBodysAdjective } from './persons/is-bodys-adjective.ts';
import { isShortWord } from './persons/is-short-word.ts';
import { type Word, wordsIn } from './persons/letter-words.ts';
import { namesByForm } from './persons/name-shapes.ts';
import { isNoName } from './persons/no-name.ts';
import { PersonIndex } from './persons/person-index.ts';
import type { ShownName } from './persons/shown-name.ts';
import { standingOf } from './persons/standing-of.ts';
import { isOfficeAddressed, personsAddressed } from './persons-addressed.ts';

/**
 * Names of the person who asked: the addressee where it is a person, names after «запитувач», «на запит», the salutation,
 * names in quoted mail, and every form of the surname elsewhere. A name stays where it is a street's or an official's.
 *
 * @param words of the text, as `wordsOf` gives them
 * @param names what the text says of whoever asked
 */
export function findRequesterNames(
	text: string,
	words: readonly Word[],
	{ asking, applying, greeted }: NamesInText,
	anatomy: LetterAnatomy,
	contacts: PublicContacts,
): PersonalSpan[] {
	const isKept = overlapping(spansOfBody(anatomy));
	const isFree = (span: Span) => !isKept(span);
	const isOffice = isOfficeAddressed(text, anatomy);
	const named = [...asking, ...(isOffice ? [] : greeted), ...findMailNames(text, anatomy, contacts)];
	const first = [...personsAddressed(text, words, anatomy), ...named.filter(isFree)].map((span) =>
		trimmed(text, span),
	);
	// Where the requester is named, whoever else applied is another person.
	if (first.length === 0) for (const span of applying) if (isFree(span)) first.push(span);
	const index = indexOf(words, first);
	const isFirst = overlapping(first);
	const shapes = namesByForm(words);
	const full = shapes.filter(
		(name) => isFirst(name) || (isKnown(name, index) && !isSomebodyElse(name, words, text)),
	);
	const own = new Set(full);
	// A word of somebody else's name: «начальник відділу Вигаданий Р.Р.»
	const others = new Set(shapes.flatMap((name) => (own.has(name) ? [] : words.slice(name.from, name.to))));
	// The salutation tells given name and patronymic, the line above it the surname as well.
	for (const name of full) index.add(name);
	const givens = new Set(
		first.flatMap((span) =>
			wordsIn(words, span)
				.filter(isLoneGiven)
				.map(({ text: given }) => firstNameOf(given)),
		),
	);
	const mentions = [
		...full,
		...words.filter((word, at) => isGivenAlone(words, at, givens) && !others.has(word)),
		...words.flatMap((word, at) =>
			!others.has(word) && isMention(words, at, index) ? [withGiven(words, at, others)] : [],
		),
	];
	return [...first, ...mentions.filter(isFree)].map(({ start, end }) => ({
		start,
		end,
		kind: 'requester-name',
	}));
}

/** Also by a surname that is a given name too: «Лева К.» */
function isKnown(name: ShownName, index: PersonIndex): boolean {
	return index.has(name) || (name.given !== null && name.surname === null && index.hasSurname(name.given));
}

/** An official whose surname is the same, or what bears the name. */
function isSomebodyElse(name: ShownName, words: readonly Word[], text: string): boolean {
	const standing = standingOf(words, name, text);
	return standing === 'bearer' || (standing === 'official' && name.initials.length > 0);
}

/** The persons that spans name: the words that may be surnames (two unknown words count both), and given name with patronymic. */
function indexOf(words: readonly Word[], spans: readonly Span[]): PersonIndex {
	const index = new PersonIndex();
	for (const span of spans) {
		const inside = wordsIn(words, span);
		for (const name of namesByForm(inside)) index.add({ ...name, surname: null });
		const initials = inside.filter(({ initial }) => initial).map(({ lower }) => lower);
		// Sought once: a span may be as long as a list of names.
		const givens = inside.filter((word) => isGivenName(word.text));
		for (const surname of surnamesOf(inside)) {
			const given = givens.find((word) => word !== surname);
			index.add({
				surname,
				given: null,
				patronymic: null,
				initials: initials.length > 0 ? initials : given ? [given.lower.charAt(0)] : [],
			});
		}
	}
	return index;
}

function surnamesOf(words: readonly Word[]): Word[] {
	const capitals = words.filter(
		(word) => word.capital && word.text.length > 1 && !word.initial && !isNoName(word.lower),
	);
	const unknown = capitals.filter(({ text }) => !isGivenName(text));
	if (unknown.length > 0) return unknown;
	return capitals.length === 2 ? capitals : [];
}

/** The surname alone: not as a street's name, not as an adjective of a body's. */
function isMention(words: readonly Word[], at: number, index: PersonIndex): boolean {
	const word = words[at];
	if (!word?.capital || word.text.length < 2 || isNoName(word.lower)) return false;
	if (!index.hasSurname(word) && !isPossessive(words, at, index)) return false;
	return !isBearer(words, at) && !isBodysAdjective(words, at);
}

function isLoneGiven({ capital, initial, text, lower }: Word): boolean {
	return capital && !initial && text.length > 2 && isFirstName(text) && !isNoName(lower);
}

/** «копію вислано Азалії»: the given name of whoever asked, within a sentence, and no other name beside it. */
function isGivenAlone(words: readonly Word[], at: number, givens: ReadonlySet<string>): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (givens.size === 0 || !word || !isLoneGiven(word) || !givens.has(firstNameOf(word.text))) return false;
	if (!before || before.capital || !isBeside(word) || (next?.capital && isBeside(next))) return false;
	return !isBearer(words, at) && !isBodysAdjective(words, at);
}

/** A surname with the given name beside it: «Льва Вигадка», «Vyhadka Azaliia»; in Latin letters any capitalised word is one. */
function withGiven(words: readonly Word[], at: number, others: ReadonlySet<Word>): Span {
	const surname = words[at] as Word;
	const isPart = (word: Word | undefined, joint: Word | undefined): word is Word =>
		word?.capital === true &&
		!word.initial &&
		word.text.length > 1 &&
		!others.has(word) &&
		joint !== undefined &&
		isBeside(joint) &&
		(isLatin(surname) ? isLatin(word) && !isTitle(word) : isGivenName(word.text) && !isNoName(word.lower));
	const [before, after] = [words[at - 1], words[at + 1]];
	let letters = at + 1;
	while (letters < at + 3 && isLetter(words[letters], words[letters + 1])) letters++;
	if (letters > at + 1) return { start: surname.start, end: words[letters - 1]?.end ?? surname.end };
	return {
		start: isPart(before, surname) ? before.start : surname.start,
		end: isPart(after, after) ? after.end : surname.end,
	};
}

/** «Вигадка О П»: a capital that has lost its full stop. */
function isLetter(word: Word | undefined, next: Word | undefined): boolean {
	if (word === undefined || word.text.length > 1 || !word.capital || word.initial) return false;
	return isBeside(word) && !isShortWord(word, next);
}

function isLatin({ text }: Word): boolean {
	return /^[A-Za-z]/u.test(text);
}

/** «Dear Vyhadka», «Mr Vyhadka» */
function isTitle({ lower }: Word): boolean {
	return /^(?:dear|mr|mrs|ms|miss|from|to|re|fwd|request|by|hello|hi|your|application)$/u.test(lower);
}

/** «Вигаденковій заяві»: an adjective made of the surname, with what belongs to the person behind it. */
function isPossessive(words: readonly Word[], at: number, index: PersonIndex): boolean {
	const [word, next] = [words[at], words[at + 1]];
	return (
		word !== undefined && next !== undefined && isBeside(next) && !next.capital && index.hasPossessive(word)
	);
}

function trimmed(text: string, span: Span): Span {
	const { start, end } = span;
	const blank = text.slice(start, end).match(/(?<![\s,;])[\s,;]+$/u)?.[0].length ?? 0;
	return blank === 0 ? span : { start, end: end - blank };
}

/** Whom and what the body names of itself. */
function spansOfBody({ letterhead, contacts, signatory, executor }: LetterAnatomy): Span[] {
	const own = [signatory.name, executor.name].filter((span) => span !== null);
	return [...letterhead, ...contacts.lines, ...own];
}
