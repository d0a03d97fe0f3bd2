import type { Word } from './letter-words.ts';

const oneLine = /^[^\S\r\n]{1,4}$/u;
// one line's end at most
const gap = /^(?:[^\S\r\n]{1,4}|[^\S\r\n]{0,4}\r?\n[^\S\r\n]{0,60})$/u;
// «О. », «Г.-»
const gapAfterInitial = /^\.?-?(?:[^\S\r\n]{0,4}|[^\S\r\n]{0,4}\r?\n[^\S\r\n]{0,60})$/u;

/** Whether a word goes on from the one before: blanks, or the end of one line, between them. */
export function isBeside({ before }: Word): boolean {
	return before === ' ' || gap.test(before);
}

/** Whether a word begins right after the one before it, or after its full stop. */
export function follows(word: Word): boolean {
	return isBeside(word) || /^\.\s{0,3}$/u.test(word.before);
}

/** Whether a word stands right behind an initial, with or without its full stop. */
export function isAfterInitial({ before }: Word): boolean {
	return gapAfterInitial.test(before);
}

/** Whether a word stands on the line of the one before, with blanks alone between. */
export function isOnLine({ before }: Word): boolean {
	return before === ' ' || oneLine.test(before);
}
