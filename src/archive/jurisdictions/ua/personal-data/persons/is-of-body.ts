import { isBodysAdjective } from './is-bodys-adjective.ts';
import type { Word } from './letter-words.ts';

/** «УПРАВЛІННЯ ТІНІ ВИГАДАНСЬКОЇ МІСЬКОЇ РАДИ»: an adjective that agrees with the next one, which is a body's. */
export function isOfBody(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next || !isBodysAdjective(words, at)) return false;
	if (/^(?:міськ|обласн|районн|сільськ|селищн)/u.test(word.lower)) return true;
	return /(?:ої|ого|ому|ій|ою|им)$/u.test(word.lower) && word.lower.slice(-2) === next.lower.slice(-2);
}
