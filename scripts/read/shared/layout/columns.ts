import { boxAround } from '../geometry/box-around.ts';
import { median } from '../geometry/median.ts';
import { readingRules } from '../reading-rules.ts';
import { isCentredBelow } from './is-centred-below.ts';
import { isRegistrationRow } from './is-registration-row.ts';
import { joinJustified } from './justified.ts';
import type { Measure } from './measure.ts';
import type { LinePiece } from './piece.ts';
import { type Row, rowOf, type Segment, segmentOf } from './segments.ts';

/** What a page's rows are read against. */
export interface Page {
	readonly page: number;
	readonly measure: Measure;
	/** True where text of the letter came before this page's first row. */
	readonly textBefore: boolean;
	/** True where an engine read the page. */
	readonly recognised: boolean;
}

// «Олена Зразкова», «Зразкова О. О.», «Олена ЗРАЗКОВА»
const personLine = /^\p{Lu}[\p{L}’'-]+ \p{Lu}(?:\.|[\p{L}’'-]+)(?: ?\p{Lu}(?:\.|[\p{L}’'-]+))?$/u;
const givenName = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u;
const surnameInCapitals = /^\p{Lu}[\p{Lu}’'-]+$/u;
const words = /\p{L}{3,}.*\s.*\p{L}{3,}/u;
const sentenceEnd = /[.:;]$/u;
// a letterhead in capitals and its address may be as wide as the text
const smallLetters = /\p{Ll}/u;

/**
 * Puts rows in the order of reading: above the text a left column (letterhead, registration) comes before the right one
 * (addressee), and a heading at the left after it; below the text rows are read across, a post before its name.
 */
export function readColumns(rows: readonly Row[], page: Page): LinePiece[] {
	const pieces: LinePiece[] = [];
	let zone = 0;
	let inText = page.textBefore;
	let band: SplitRow[] = [];
	const flush = () => {
		if (band.length === 0) return;
		const aside = band.some(({ right }) => right.length > 0);
		if (!aside) {
			const column = band.map(({ row }) => row);
			const joined = inText ? column : joinJustified(column, columnMeasure(column));
			pieces.push(...joined.map((row) => piece(row, inText ? 'text' : 'head', zone)));
		} else if (inText) {
			const across = readAcross(band);
			const signed = signatureStart(across, page.measure);
			pieces.push(...across.map((row, at) => piece(row, at < signed ? 'text' : 'sign', zone)));
		} else {
			for (const rows of readDown(band)) {
				zone += 1;
				pieces.push(...rows.map((row) => piece(row, 'side', zone)));
			}
			zone += 1;
		}
		band = [];
	};
	const piece = (row: Row, place: LinePiece['place'], at: number): LinePiece => {
		return { kind: 'line', page: page.page, segments: row.segments, place, zone: at };
	};
	for (const [at, row] of rows.entries()) {
		if (!inText && isSalutation(row)) {
			flush();
			inText = true;
		}
		const split = isCentredBelow(row, rows[at - 1], page.measure) ? null : splitRow(row, page.measure);
		if (split && !isParted(band, split)) {
			band.push(split);
			continue;
		}
		flush();
		if (split) band.push(split);
		else {
			inText ||= isText(row, rows[at + 1], page.measure);
			pieces.push(piece(row, inText ? 'text' : 'head', zone));
		}
	}
	flush();
	return pieces;
}

/** Whether a row greets: what stands above it is the head, at its left too. */
function isSalutation({ segments: [only, ...others] }: Row): boolean {
	return only !== undefined && others.length === 0 && readingRules().layout.salutation.test(only.text);
}

/** A row of which every segment is in the left or in the right half. */
interface SplitRow {
	readonly row: Row;
	readonly left: readonly Segment[];
	readonly right: readonly Segment[];
}

function splitRow(row: Row, { left, right }: Measure): SplitRow | null {
	const width = right - left;
	const middle = left + width / 2;
	const [only] = row.segments;
	if (row.segments.length === 1 && only) {
		const centred = Math.abs((only.box[0] + only.box[2]) / 2 - middle) < width * 0.04;
		if (centred || (only.box[0] < left + width * 0.4 && only.box[2] > left + width * 0.62)) return null;
	}
	if (isCentredWhole(row, left, middle)) return null;
	const at = row.segments.findIndex(({ box }) => box[0] >= left + width * 0.38);
	const cut = at === -1 ? row.segments.length : at;
	if (isRegistrationRow(row.segments, cut)) return null;
	const sides = { row, left: row.segments.slice(0, cut), right: row.segments.slice(cut) };
	if (sides.right.length > 1 || sides.right.some(({ text }) => readingRules().layout.replyForm.test(text)))
		return null;
	return (sides.left.at(-1)?.box[2] ?? 0) > left + width * 0.7 ? null : sides;
}

/** Whether a row with a gap in it is one line of a centred letterhead: «e-mail: …    код ЄДРПОУ …». */
function isCentredWhole({ segments, box, size }: Row, left: number, middle: number): boolean {
	const [first, second] = segments;
	if (segments.length !== 2 || !first || !second || box[0] < left + size * 2) return false;
	const centred = Math.abs((box[0] + box[2]) / 2 - middle) < size;
	return centred && second.box[0] - first.box[2] < size * 5;
}

/** Whether no straight gutter runs through a band and one more row. */
function isParted(band: readonly SplitRow[], next: SplitRow): boolean {
	const all = [...band, next];
	const leftEnd = Math.max(...all.flatMap(({ left }) => left.map(({ box }) => box[2])));
	const rightStart = Math.min(...all.flatMap(({ right }) => right.map(({ box }) => box[0])));
	const last = band.at(-1);
	const far = last !== undefined && next.row.baseline - last.row.baseline > next.row.size * 6;
	return rightStart - leftEnd < next.row.size * 0.4 || far;
}

/** Columns above the text: one after the other, if they stand side by side at all. */
function readDown(band: readonly SplitRow[]): (readonly Row[])[] {
	const left = band.filter((split) => split.left.length > 0).map((split) => rowOf(split.left));
	const right = band.filter((split) => split.right.length > 0).map((split) => rowOf(split.right));
	if (band.length === 1) return [band.map(({ row }) => row)];
	const headingAt = left.findIndex(({ segments: [first] }) =>
		readingRules().layout.heading.test(first?.text ?? ''),
	);
	const headingRows = headingAt === -1 ? [] : left.slice(headingAt);
	const above = headingAt === -1 ? left : left.slice(0, headingAt);
	const [firstLeft] = above;
	const [firstRight] = right;
	const isHigher =
		firstLeft && firstRight && firstLeft.baseline > firstRight.baseline + firstRight.size * 0.8;
	// Below its emblem a letterhead begins lower than the addressee beside it.
	const rightFirst = isHigher && !above.some(isContacts);
	const groups = rightFirst ? [right, above, headingRows] : [above, right, headingRows];
	return groups
		.filter(({ length }) => length > 0)
		.map((column) => joinJustified(column, columnMeasure(column)));
}

function isContacts({ segments: [first] }: Row): boolean {
	return readingRules().layout.contacts.test(first?.text ?? '');
}

function columnMeasure(rows: readonly Row[]): Measure {
	const [left, , right] = boxAround(rows.map(({ box }) => box));
	return { left, right, size: median(rows.map(({ size }) => size)), leading: 0, justified: false };
}

/** Rows across: the lines of a post, its name on the last of them. */
function readAcross(band: readonly SplitRow[]): Row[] {
	const rows: Row[] = [];
	const rest = [...band];
	for (let split = rest.shift(); split; split = rest.shift()) {
		const name = split.right;
		if (name.length === 0) {
			rows.push(split.row);
			continue;
		}
		let last: readonly Segment[] = split.left;
		let whole = name;
		for (let next = rest[0]; next && (goesOn(split, next) || isSurname(whole, next)); next = rest[0]) {
			if (last.length > 0 && next.left.length > 0) rows.push(rowOf(last));
			if (next.left.length > 0) last = next.left;
			if (next.right.length > 0) whole = [segmentOf([...whole, ...next.right].flatMap(({ words }) => words))];
			rest.shift();
		}
		rows.push(rowOf([...last, ...whole]));
	}
	return rows;
}

/** Whether a name's surname is below its given name: «Олена», «ЗРАЗКОВА». */
function isSurname(name: readonly Segment[], { right, row }: SplitRow): boolean {
	const [given, surname] = [name[0], right[0]];
	return (
		name.length === 1 &&
		given !== undefined &&
		surname !== undefined &&
		givenName.test(given.text) &&
		surnameInCapitals.test(surname.text) &&
		row.baseline - given.baseline < row.size * 1.9
	);
}

/** Where a signature begins among rows across: the lines of a post stand right above the line that has its name. */
function signatureStart(rows: readonly Row[], { left, right }: Measure): number {
	const middle = left + (right - left) * 0.38;
	let at = rows.findIndex(({ segments, box }) => segments.length > 1 || box[0] >= middle);
	for (let above = rows[at - 1]; above; above = rows[at - 1]) {
		if ((rows[at]?.baseline ?? 0) - above.baseline >= above.size * 1.7) break;
		at -= 1;
	}
	return at;
}

/** Whether a post goes on below the line that has its name. */
function goesOn({ row }: SplitRow, next: SplitRow): boolean {
	const text = next.left[0]?.text ?? '';
	return (
		next.right.length === 0 &&
		next.row.baseline - row.baseline < row.size * 1.6 &&
		Math.abs(next.row.size - row.size) < row.size * 0.15 &&
		!readingRules().layout.contactLine.test(text) &&
		!personLine.test(text)
	);
}

/** Whether a row is a line of the letter's text: it fills the measure, and words go on below or end a sentence. */
export function isText(row: Row, next: Row | undefined, { left, right, size }: Measure): boolean {
	const [x0, , x1] = row.box;
	const width = right - left;
	const text = row.segments.map((segment) => segment.text).join(' ');
	if (row.segments.length > 1 || !words.test(text) || !smallLetters.test(text)) return false;
	if (x0 > left + width * 0.2) return false;
	const full = x1 > right - width * 0.1;
	const goes = next !== undefined && next.box[0] < left + size && next.baseline - row.baseline < size * 2.4;
	return (
		full &&
		x0 >= left - size &&
		(goes || sentenceEnd.test(text)) &&
		!readingRules().layout.contacts.test(text)
	);
}
