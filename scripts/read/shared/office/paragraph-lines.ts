import { hiddenWords } from '#archive/letter/separators.ts';
import type { OfficeParagraph } from './blocks.ts';

/** Stands between columns that are side by side. */
export const columnGap = '   ';

const lineBreaks = /\r\n|[\n\r\v\f\u2028\u2029\u0085]/u;

// NUL, separators that a text gives a meaning of its own; not tabs, nor the sign for hidden words
const unwritten = new RegExp(`(?![\\t${hiddenWords}])\\p{Cc}`, 'gu');

// «1.<tab>Лавки», «–<tab>столи»
const afterMarker = /^((?:\d{1,3}(?:\.\d{1,3})*[.)]?|\p{L}[.)]|[-–—•*]))[ \u00A0]*\t[ \u00A0\t]*/u;

// begins where the run of blanks does: a run without a tab is read once
const tabs = /(?<![ \u00A0\t])[ \u00A0\t]*\t[ \u00A0\t]*/gu;

// «Голова<tab>О. Приклад», «Голова        О. Приклад»
const columns = /\S(?:[ \u00A0]{3,}| *\t[ \t]*)\S/u;

/**
 * A paragraph's lines: its own line breaks kept, tabs that part columns widened to a gap, blanks at the ends dropped.
 *
 * @example
 * linesOfParagraph(paragraph('Голова\tО. Приклад')) // ['Голова   О. Приклад']
 */
export function linesOfParagraph({ text }: OfficeParagraph): string[] {
	const lines = text.split(lineBreaks).map((line) =>
		line
			.replace(unwritten, '')
			.trim()
			.replace(afterMarker, '$1 ')
			.replace(tabs, (run) => (run.includes('\t') ? columnGap : run)),
	);
	return lines.length > 1 && lines.every((line) => line === '') ? [''] : lines;
}

/** Whether the text is columns parted by tabs or a run of spaces, as a signature is. */
export function standsAsColumn(text: string): boolean {
	return columns.test(text.trim());
}
