import { cellSeparator } from '../../../../letter/separators.ts';
import type { Word } from './letter-words.ts';

/** Words of a table's row; more are not looked at. */
const rowReach = 40;

const lastLine = /[^\n]*$/u;

/**
 * Whether a table's row begins with a word: a line's first word, where the line above it has cells. The first row of a table,
 * its head, has a line without cells above it, and so begins none.
 */
export function startsRow(words: readonly Word[], at: number): boolean {
	const { before = '' } = words[at] ?? {};
	const lineEnd = before.indexOf('\n');
	if (lineEnd === -1 || /\n[^\S\n]*\n/u.test(before)) return false;
	if (before.slice(0, lineEnd).includes(cellSeparator)) return true;
	for (let index = at - 1; index >= Math.max(0, at - rowReach); index--) {
		const { before: gap = '' } = words[index] ?? {};
		if (gap === ' ') continue;
		if (lastLine.exec(gap)?.[0].includes(cellSeparator)) return true;
		if (gap.includes('\n')) return false;
	}
	return false;
}
