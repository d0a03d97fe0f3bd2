import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import { isSameIndex } from '#store/letters/place-letter.ts';
import type { Settings } from './settings/settings.ts';

/** What is known of a letter that may be in the archive already. */
export interface Newcomer {
	/** With what a person gave. */
	readonly values: Pick<FoundRequisites, 'date' | 'registrationIndex'>;
	/** What the letter itself says of these. */
	readonly bears: Readonly<Record<'date' | 'registrationIndex', boolean>>;
	readonly settings: Settings;
	/** What stands for the index of a letter that bears none. */
	readonly noIndex: string;
}

/**
 * Which of the letters that are made of the same bytes or words this one is; null if it is another one. Letters whose
 * date and index were left to be written by hand are alike in every word: it is a person who tells them apart, with --set
 * or beside the source. So other values than a letter has make another letter, unless they correct what the letter itself
 * says, fill in what the archive does not have, or correct the date alone.
 *
 * @param kin letters made of the same bytes or words
 * @example
 * sameLetter([{ registrationIndex: '25/К-17', … }], { values: { registrationIndex: '25/К-18' }, … }) // null
 */
export function sameLetter(kin: readonly LetterEntry[], newcomer: Newcomer): LetterEntry | null {
	const given = (['date', 'registrationIndex'] as const).filter((key) => newcomer.settings.has(key));
	const exact = kin.find((entry) => given.every((key) => agrees(entry, key, newcomer)));
	if (exact) return exact;
	// Two sources of one run are two letters.
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
