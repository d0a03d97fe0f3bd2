import { raised } from '../office/raised.ts';
import type { Row, Segment } from './segments.ts';
import { rowOf, segmentOf } from './segments.ts';

/** A page's rows, parted from the footnotes below them. */
export interface PartedNotes {
	readonly rest: readonly Row[];
	readonly notes: readonly Row[];
}

/** Times the size of the text's type. */
const smaller = 0.95;
// «¹ Класифікатор», «1Класифікатор», «12 Без урахування»
const noteStart = /^(?:[⁰¹²³⁴-⁹]{1,2}|[1-9]\d?)(?=\s?[\p{L}«"])/u;

/**
 * Takes the footnotes off a page's foot: rows in smaller type, of which the first begins with a number that stands raised
 * in the text above. Their numbers are written raised.
 *
 * @param size height of the type of the text
 */
export function takeNotes(rows: readonly Row[], size: number): PartedNotes {
	let from = rows.length;
	while (from > 0 && (rows[from - 1]?.size ?? size) < size * smaller) from--;
	const above = rows.slice(0, from).map(textOf).join('\n');
	const at = rows.findIndex((row, index) => index >= from && numberOf(row, above) !== null);
	if (at === -1) return { rest: rows, notes: [] };
	return { rest: rows.slice(0, at), notes: rows.slice(at).map((row) => withRaised(row, above)) };
}

/** The number of a note with which a row begins, if the text has it. */
function numberOf(row: Row, text: string): string | null {
	const number = noteStart.exec(textOf(row))?.[0] ?? null;
	const sign = number && /\d/u.test(number) ? raised(Number(number)) : number;
	return sign !== null && text.includes(sign) ? number : null;
}

function withRaised(row: Row, text: string): Row {
	const number = numberOf(row, text);
	const [first, ...others] = row.segments;
	const [word, ...words] = first?.words ?? [];
	if (number === null || !word || !/\d/u.test(number)) return row;
	const noted = { ...word, text: raised(Number(number)) + word.text.slice(number.length) };
	return rowOf([segmentOf([noted, ...words]), ...others]);
}

function textOf({ segments }: { readonly segments: readonly Segment[] }): string {
	return segments.map(({ text }) => text).join(' ');
}
