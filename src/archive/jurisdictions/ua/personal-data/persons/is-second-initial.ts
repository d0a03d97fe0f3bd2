import { isOnLine } from './is-beside.ts';
import type { Word } from './letter-words.ts';

// «З графіком», «У зв’язку»
const wordOfOneLetter = /^[аевзіоуяє]$/u;

/** A second initial may lack its full stop: «Вигадана О.П,»; not «Вигадана О. З графіком …», where a sentence begins. */
export function isSecondInitial(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (word?.initial) return true;
	if (word?.text.length !== 1 || !word.capital) return false;
	const isApart = /\s/u.test(word.before) && next !== undefined && isOnLine(next) && !next.capital;
	return !(isApart && wordOfOneLetter.test(word.lower));
}
