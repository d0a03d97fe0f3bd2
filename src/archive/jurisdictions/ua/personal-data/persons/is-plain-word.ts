import type { Word } from './letter-words.ts';
import { looksLikeSurname, looksLikeVerb } from './looks-like.ts';
import { opensSentence } from './opens-sentence.ts';

/** A word with which a sentence begins, of the form of a verb and not of a surname. */
export function isPlainWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || !opensSentence(word, at)) return false;
	return looksLikeVerb(word.lower) && !looksLikeSurname(word.lower);
}
