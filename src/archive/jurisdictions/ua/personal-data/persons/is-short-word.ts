import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';

const shortWord = /^[УВЗІЙОА]$/u;
const capitals = /^\p{Lu}{2,}$/u;

/** Whether a capital alone is a word among words in capitals, and no initial: «ВІДМОВИТИ ВИГАДКУ У НАДАННІ». */
export function isShortWord(word: Word, next: Word | undefined): boolean {
	return next !== undefined && isBeside(next) && shortWord.test(word.text) && capitals.test(next.text);
}
