import commonStems from './common-stems.json' with { type: 'json' };
import placeForms from './place-forms.json' with { type: 'json' };
import { nounStem, verbStem } from './stems.ts';
import surnameForms from './surname-forms.json' with { type: 'json' };
import { wordFilter } from './word-filter.ts';

const stems = wordFilter(commonStems.bits);
const surnames = wordFilter(surnameForms.bits);
const places = wordFilter(placeForms.bits);

/**
 * Whether a word (small letters) is of the Ukrainian language: a form of a word that dictionaries write with a small letter.
 * Of words that are in no dictionary some 4 % are taken for one that is.
 *
 * @example
 * isCommonWord('сусідкою') // true
 * @example
 * isCommonWord('гречаненком') // false
 */
export function isCommonWord(lower: string): boolean {
	return partsOf(lower).every((part) => stems.has(nounStem(part)) || stems.has(verbStem(part)));
}

/** Whether a word (small letters) is a form of a noun, an adjective or whatever else is no verb: «архів», not «купив». */
export function isNominal(lower: string): boolean {
	return stems.has(nounStem(lower));
}

/**
 * Whether a word (small letters) is a form of a place's name by the dictionary: towns and villages, rivers, countries.
 *
 * @example
 * isPlaceName('абазівці') // true
 */
export function isPlaceName(lower: string): boolean {
	return places.has(lower);
}

/**
 * Whether a common word (small letters) is a form of a surname too, by the dictionary: «мороза», «бондаря».
 */
export function isCommonSurname(lower: string): boolean {
	return surnames.has(lower);
}

/** «прес-служба» is of two words. */
function partsOf(lower: string): string[] {
	return lower.split('-').filter(({ length }) => length > 0);
}
