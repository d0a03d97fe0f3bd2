import type { Word } from './letter-words.ts';

const opening = /[.!?:;»"]\s*$|\n\s*$/u;

/** Whether a sentence, a line, or what a colon or quotation marks introduce, begins with the word at a place. */
export function opensSentence({ before, afterTitle }: Word, at: number): boolean {
	return at === 0 || (before !== ' ' && !afterTitle && opening.test(before));
}
