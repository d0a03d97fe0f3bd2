import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { isNoName } from './no-name.ts';

/** Whether a word may be a part of a name: with a capital, no word of the language that is no name, no verb. */
export function isPartOfName(word: Word | undefined): word is Word {
	if (!word?.capital || word.text.length < 2) return false;
	return !isNoName(word.lower) && !looksLikeVerb(word.lower);
}
