import { holdsMark } from './holds-mark.ts';
import { markPattern } from './redaction.ts';

/** One of the few marks of a country, and no part of a letter. */
type Mark = string;

/**
 * A text with an ellipsis for each mark of what was masked, for looking for words: a mark’s own words are not the letter’s.
 *
 * @param marks as a jurisdiction has them, or some of them
 * @example
 * withoutMarks('Шановна [приховано: особа 2]!', ['[приховано: особа]']) // 'Шановна …!'
 */
export function withoutMarks(text: string, marks: readonly Mark[]): string {
	return holdsMark(text, marks) ? text.replace(markPattern(marks), '…') : text;
}
