import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { withOneApostrophe } from '../../../text/apostrophes.ts';

/** A line of the source, or one of the two columns of a line: its place without surrounding space, and its text. */
export interface Line extends Span {
	/** Same length as the source's stretch; odd spaces are plain ones and every apostrophe is ’, so that patterns fit. */
	readonly text: string;
	/** Number of the source line, from 0: the columns of one line share it. */
	readonly row: number;
	/** Whether nothing, or only space, is on the line. */
	readonly blank: boolean;
	/** Whether the line is a row of a table of data, whose cells are no requisites. */
	readonly data: boolean;
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/u;
const oddLineEnd = /[\r\f\v\u2028\u2029\u0085]/;
const blank = new RegExp(`[\\s${cellSeparator}]`, 'u');
const wideGap = / {3,}|\t+/gu;

/**
 * Splits a source into its lines, whatever ends them; spaces around a line are no part of it. Cells of a table are parted
 * by tabs in the lines' texts; a table of one row with two cells is two columns and no data.
 *
 * @example
 * readLines('Лист\r\n\r\n так').map((line) => line.text) // ['Лист', '', 'так']
 */
export function readLines(source: string): Line[] {
	const raws = source.split(oddLineEnd.test(source) ? lineEnd : '\n');
	const folded = fold(source);
	const lines: Line[] = [];
	let at = 0;
	for (const [row, raw] of raws.entries()) {
		const data = isDataRow(raws, row);
		const trimmed = data ? raw.trim() : withoutBlanks(raw);
		const start = trimmed === '' ? at : at + raw.indexOf(trimmed);
		lines.push({ ...lineOf(folded.slice(start, start + trimmed.length), start, row), data });
		at += raw.length;
		at += source.startsWith('\r\n', at) ? 2 : 1;
	}
	return lines;
}

function isDataRow(raws: readonly string[], row: number): boolean {
	const cells = (at: number) => raws[at]?.split(cellSeparator).length ?? 1;
	return cells(row) > 2 || (cells(row) === 2 && (cells(row - 1) > 1 || cells(row + 1) > 1));
}

/** The part of a line from one offset to another (counted in the line's text), without the space around it. */
export function partOf(line: Line, from: number, to = line.text.length): Line {
	const raw = line.text.slice(from, to);
	const text = raw.trim();
	return lineOf(text, line.start + from + (text === '' ? 0 : raw.indexOf(text)), line.row);
}

/** A line's two columns where one wide gap (three spaces or a tab) parts it, else the line itself. */
export function columnsOf(line: Line): Line[] {
	const gaps = [...line.text.matchAll(wideGap)];
	const [gap] = gaps;
	if (gaps.length !== 1 || !gap) return [line];
	return [partOf(line, 0, gap.index), partOf(line, gap.index)];
}

/** The place alone, without the text: what an anatomy holds. */
export function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** Places of lines, in order; columns of one line that follow each other become one place. */
export function spansOf(lines: readonly Line[]): Span[] {
	const spans: { start: number; end: number; row: number }[] = [];
	for (const { start, end, row } of [...lines].sort((a, b) => a.start - b.start)) {
		const last = spans.at(-1);
		if (last && last.row === row && start > last.start) last.end = end;
		else spans.push({ start, end, row });
	}
	return spans.map(spanOf);
}

/** Lines without the blank ones before the first and after the last. */
export function trimBlank(lines: readonly Line[]): readonly Line[] {
	const from = lines.findIndex(({ blank }) => !blank);
	return from === -1 ? [] : lines.slice(from, lines.findLastIndex(({ blank }) => !blank) + 1);
}

/** A line without blanks and bounds of cells around it; its end is sought from the end, for blanks may be many inside it. */
function withoutBlanks(raw: string): string {
	let end = raw.length;
	while (end > 0 && blank.test(raw.charAt(end - 1))) end -= 1;
	let start = 0;
	while (start < end && blank.test(raw.charAt(start))) start += 1;
	return raw.slice(start, end);
}

function lineOf(text: string, start: number, row: number): Line {
	return { text, start, end: start + text.length, row, blank: text === '', data: false };
}

/** Makes odd spaces plain, apostrophes alike and cells columns, length unchanged. A tab stays a tab. */
function fold(text: string): string {
	return withOneApostrophe(text)
		.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ')
		.replaceAll(cellSeparator, '\t');
}
