import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import { isSameIndex } from '#store/letters/place-letter.ts';
import type { Settings } from './settings/settings.ts';

/** What is known about a letter that may already be in the archive. */
export interface Newcomer {
	/** Including the values that a person gave. */
	readonly values: Pick<FoundRequisites, 'date' | 'registrationIndex'>;
	/** Those of the values that the letter itself states. */
	readonly bears: Readonly<Record<'date' | 'registrationIndex', boolean>>;
	readonly settings: Settings;
	/** What is written for the index of a letter that has none. */
	readonly noIndex: string;
}

/**
 * Which of the letters with the same bytes or words this one is; null if it is a different one. Letters whose
 * date and index were left to be filled in by hand have identical words: only a person can tell them apart, with --set
 * or next to the source. So values that differ from a letter's mean another letter, unless they correct what the letter itself
 * says, fill in what the archive lacks, or correct only the date.
 *
 * @param kin letters with the same bytes or words
 * @example
 * sameLetter([{ registrationIndex: '25/К-17', … }], { values: { registrationIndex: '25/К-18' }, … }) // null
 */
export function sameLetter(kin: readonly LetterEntry[], newcomer: Newcomer): LetterEntry | null {
	const given = (['date', 'registrationIndex'] as const).filter((key) => newcomer.settings.has(key));
	const exact = kin.find((entry) => given.every((key) => agrees(entry, key, newcomer)));
	if (exact) return exact;
	// Two sources in one run are two letters.
	return kin.find((entry) => !entry.fresh && !contradicts(entry, given, newcomer)) ?? null;
}

function agrees(entry: LetterEntry, key: Requisite, { values, noIndex }: Newcomer): boolean {
	if (key === 'date') return entry.date === values.date;
	return isSameIndex(entry.registrationIndex, values.registrationIndex ?? noIndex);
}

function contradicts(entry: LetterEntry, given: readonly Requisite[], newcomer: Newcomer): boolean {
	const has = { date: entry.date !== null, registrationIndex: entry.registrationIndex !== newcomer.noIndex };
	const differing = given.filter((key) => has[key] && !newcomer.bears[key] && !agrees(entry, key, newcomer));
	return given.includes('registrationIndex') && differing.length > 0;
}

type Requisite = 'date' | 'registrationIndex';
