import type { LetterEntry } from '../letter-entry.ts';
import { isOneKey } from '../sources/keyed-hash.ts';
import { foldIndex } from './fold-index.ts';

/** What a letter's address is made of. */
export interface LetterIdentity {
	/** Id of the body. */
	readonly authority: string;
	/** ISO date, null if the letter has none. */
	readonly date: string | null;
	readonly registrationIndex: string;
	/** What stands for the index of a letter that has none: the jurisdiction's `noIndex`. */
	readonly noIndex: string;
	/** Slug of the registration index, '' where nothing of it can be in an address. */
	readonly slug: string;
	/** An appendix has its letter's date and index, and is no letter twice. */
	readonly isAppendix: boolean;
	/** Keyed hash of its words: tells letters without an index apart. */
	readonly fingerprint: string;
}

/** The places that are taken in an archive. */
export interface TakenPlaces {
	/** Letters of a body with a date. */
	readonly lettersOf: (authority: string, date: string | null) => LetterEntry[];
	/** True if an address is taken. */
	readonly has: (id: string) => boolean;
}

/** Where a letter goes, and which letter it replaces there. */
export interface Place {
	readonly id: string;
	readonly replaces: LetterEntry | null;
	/** True where another letter of the same body has the same date and index, or where neither has an index and it cannot be told that they are two. */
	readonly duplicate: boolean;
}

/** Characters; file names end at 255 bytes. */
const longestSlug = 100;
/** Stands for an index that has no letter and no digit. */
const noSlug = 'letter';
/** Parts the address of an appendix from its letter's. */
const appendixSlug = '-appendix';

/**
 * Finds the address of a letter whose source is new to the archive: `<authority>/<year>/<slug>`, with -2, -3… where that
 * is taken; with `-appendix` for an appendix, which has its letter's date and index; `undated` for the year of a letter without a date, and a piece of its fingerprint for a missing index. A letter of the same body with the same date and index makes it a duplicate; with `force` it is replaced,
 * unless this very run wrote it (then two sources of one run are two letters).
 *
 * Of two letters without an index and of one date, fingerprints tell that they are two, where one key made them; else that
 * is in doubt.
 */
export function placeLetter(archive: TakenPlaces, letter: LetterIdentity, force: boolean): Place {
	const { registrationIndex: index, noIndex } = letter;
	const twins = archive
		.lettersOf(letter.authority, letter.date)
		.filter(({ kind }) => !letter.isAppendix && kind !== 'appendix')
		.filter(({ registrationIndex }) => isSameIndex(registrationIndex, index))
		.filter(({ source }) => index !== noIndex || !isOneKey(source.fingerprint, letter.fingerprint))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const replaces = force && index !== noIndex ? twins.find(({ fresh }) => !fresh) : undefined;
	if (replaces) return { id: replaces.id, replaces, duplicate: false };
	const year = letter.date?.slice(0, 4) ?? 'undated';
	const slug = `${letter.slug.slice(0, longestSlug) || noSlug}${letter.isAppendix ? appendixSlug : ''}`;
	const own = index === noIndex ? `-${letter.fingerprint.slice(0, 8)}` : '';
	const base = `${letter.authority}/${year}/${slug}${own}`;
	let id = base;
	for (let number = 2; archive.has(id); number++) id = `${base}-${number}`;
	return { id, replaces: null, duplicate: twins.length > 0 };
}

/**
 * Whether an address is that of an appendix, beside its letter's.
 *
 * @example
 * isAppendixId('45000000/2031/12-8-15-31-appendix-2') // true
 */
export function isAppendixId(id: string): boolean {
	return new RegExp(`${appendixSlug}(?:-\\d+)?$`).test(id);
}

/**
 * True for one index, however it is spaced.
 *
 * @example
 * isSameIndex('25/К-170із', '25 / К-170ІЗ') // true
 */
export function isSameIndex(a: string, b: string): boolean {
	return foldIndex(a) === foldIndex(b);
}
