import type { Span } from '../../../letter/span.ts';

/** A line of the source, or one of the two columns of a line: its place without surrounding space, and its text. */
export interface Line extends Span {
	/** Same length as the source's stretch; odd spaces are plain ones and every apostrophe is ’, so that patterns fit. */
	readonly text: string;
	/** Number of the source line, from 0: the columns of one line share it. */
	readonly row: number;
	/** Whether nothing, or only space, stands on the line. */
	readonly blank: boolean;
}

/**
 * Splits a source into its lines, whatever ends them; spaces around a line are no part of it.
 *
 * @example
 * readLines('Лист\r\n\r\n так').map((line) => line.text) // ['Лист', '', 'так']
 */
export function readLines(source: string): Line[] {
	const lines: Line[] = [];
	let at = 0;
	for (const raw of source.split(lineEnd)) {
		const trimmed = raw.trim();
		const start = trimmed === '' ? at : at + raw.indexOf(trimmed);
		lines.push(lineOf(fold(trimmed), start, lines.length));
		at += raw.length;
		at += source.startsWith('\r\n', at) ? 2 : 1;
	}
	return lines;
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

function lineOf(text: string, start: number, row: number): Line {
	return { text, start, end: start + text.length, row, blank: text === '' };
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/u;
const wideGap = / {3,}|\t+/gu;

/** Makes odd spaces plain and apostrophes alike, length unchanged. Tabs widen nothing here: a tab stays a tab. */
function fold(text: string): string {
	return text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ').replace(/['ʼ‘′`]/gu, '’');
}
