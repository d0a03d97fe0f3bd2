import type { ReadTold, ToldByText } from '../letter/told-by-text.ts';
import { markdownText } from '../outcome/markdown-text.ts';

/** Reads what a letter’s text tells about the record. @param markdown the letter’s text, as its file has it */
export function toldByText(markdown: string, readTold: ReadTold): ToldByText {
	return readTold?.(markdownText(markdown)) ?? { limit: null, named: [], acts: [] };
}
