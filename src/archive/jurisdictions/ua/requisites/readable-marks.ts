import { furniture } from './furniture.ts';
import { readLines } from './lines.ts';
import { isReceiptLine, isStampLine } from './service-lines.ts';

/** Characters: every line asks the letterhead, and no real one is longer. */
const longestLetterhead = 1000;

/**
 * Of a letter’s unplaced marks those that tell a reader something: not the lines of a stamp of an electronic signature, which
 * the letter’s signatures tell, nor words of seals and of copies’ stamps, nor what a scanner makes of them.
 *
 * @param letterhead its lines
 * @example
 * readableMarks(['ДНО З ОРИГІНАЛОМ', 'СЕД АСКОД', 'Вх. № 12 від 01.02.2031'], []) // ['Вх. № 12 від 01.02.2031']
 */
export function readableMarks(marks: readonly string[], letterhead: readonly string[]): string[] {
	const lines = marks.flatMap((mark) => readLines(mark).filter(({ blank }) => !blank));
	const known = furniture(lines, letterhead.join(' ').slice(0, longestLetterhead));
	return lines
		.filter((line) => isReceiptLine(line) || !(isStampLine(line) || known.has(line)))
		.map(({ text }) => text);
}
