import { isFirstName, isPatronymic } from './first-names.ts';
import { isCommonWord } from './word-list/index.ts';

/**
 * Whether a word (small letters) is in the dictionary and no given name: a sentence may begin with it before a name. Surnames
 * that are words too («запит», «допит») count as words.
 *
 * @example
 * isOrdinaryWord('питання') // true
 * isOrdinaryWord('остапа') // false
 */
export function isOrdinaryWord(lower: string): boolean {
	return isCommonWord(lower) && !isFirstName(lower) && !isPatronymic(lower);
}
