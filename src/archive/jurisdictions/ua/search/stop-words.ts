import { foldForSearch } from '../../../search/fold-for-search.ts';
import { letters } from './letters.ts';

const sampleWords = `
і й та а але або чи що як якщо то це цей ця ці того цього тому бо у в на з із зі до від для за по при про під над між без
через після перед біля щодо не ні ж же б би є був була було були бути він вона воно вони його її їх нам нас вам вас ми ви
я ти свій який яка яке які також лише вже ще тільки де коли так the of and to in on for a an is are by with from
`;

const folded: ReadonlySet<string> = new Set(foldForSearch(sampleWords, { letters }).trim().split(/\s+/u));

/**
 * Whether a word says nothing of what is looked for; given folded by `foldForSearch`.
 *
 * @example
 * isStopWord('про') // true
 */
export function isStopWord(word: string): boolean {
	return folded.has(word);
}
