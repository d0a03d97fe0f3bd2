import type { Span } from '#archive/letter/span.ts';
import type { Box } from '../../contract/box.ts';
import type { PlacedWord } from '../../contract/reading.ts';
import { runsDown } from './runs-down.ts';
import { untilNeighbours } from './until-neighbours.ts';

/** A line, or its part in a column, that is removed from a page. */
export interface MaskedPlace {
	/** From 0. */
	readonly page: number;
	/** In points from the page's upper left corner, as the page is shown; it may reach beyond the page. */
	readonly box: Box;
	/** True if the page is a picture: then the box fits tightly around the ink. Otherwise it is as high as the font's line. */
	readonly isPicture: boolean;
}

/** Example: the letters of «О. Зразковій, кв. 5»; blanks and the cells' separator have no place on a page. */
const visible = /[^\s\p{C}]/u;

/** In points and in line heights: gaps from this width separate columns; blanks of justified text are narrower. */
const leastGap = 36;
const gapInHeights = 3;
/** Two lines start at the same position if they differ by no more points. */
const atOnePlace = 0.6;
/** Points between a bar and the column next to it. */
const besideColumn = 4;
/** In points: beyond the edge of any page. */
const beyond = 10_000;

/**
 * What is taken out where the masked stretches stand: of every line that they touch all that is no column of its own, to
 * that column or the page's edge. A bar as wide as the word would reveal the word, and so would the positions of the words
 * that follow it, be it after twenty blanks, or, in justified text, of those before it.
 *
 * @returns null if a masked character is at no known place, because it could not be removed.
 */
export function maskedPlaces(
	text: string,
	words: readonly PlacedWord[],
	masked: readonly Span[],
): MaskedPlace[] | null {
	const pages = Map.groupBy(words, ({ page }) => page);
	const places: MaskedPlace[] = [];
	const done = new Set<PlacedWord>();
	for (const span of masked) {
		const touched = words.filter(({ start, end }) => start < span.end && end > span.start);
		if (!isCovered(text, span, touched)) return null;
		for (const word of touched) {
			if (done.has(word)) continue;
			const { box, inside } = barOver(word, pages.get(word.page) ?? []);
			for (const other of inside) done.add(other);
			places.push({ page: word.page, box, isPicture: word.confidence !== undefined });
		}
	}
	return places.map((place) =>
		place.isPicture
			? { ...place, box: untilNeighbours(place.box, pages.get(place.page) ?? [], done) }
			: place,
	);
}

/** The bar over a word's line or column, and the words that it covers. */
function barOver(word: PlacedWord, page: readonly PlacedWord[]): { box: Box; inside: PlacedWord[] } {
	const lies = runsDown(page);
	const along = ({ box }: PlacedWord): [number, number] => (lies ? [box[1], box[3]] : [box[0], box[2]]);
	const across = ({ box }: PlacedWord): [number, number] => (lies ? [box[0], box[2]] : [box[1], box[3]]);
	const [top, bottom] = across(word);
	const line = page
		.filter((other) => isOnLine(across(other), [top, bottom]))
		.sort((a, b) => along(a)[0] - along(b)[0]);
	const at = line.indexOf(word);
	const gap = Math.max(leastGap, gapInHeights * (bottom - top));
	const isGap = (before: number) => {
		const [left, right] = [line[before], line[before + 1]];
		return !left || !right || along(right)[0] - along(left)[1] > gap;
	};
	const pieceStart = (index: number): number => (isGap(index - 1) ? index : pieceStart(index - 1));
	const pieceEnd = (index: number): number => (isGap(index) ? index : pieceEnd(index + 1));
	let [first, last] = [at, at];
	const stands = isColumn(page, along, across, [top, bottom]);
	while (first > 0 && !(isGap(first - 1) && stands(line[pieceStart(first - 1)], line[first - 1]))) first--;
	while (last < line.length - 1 && !(isGap(last) && stands(line[last + 1], line[pieceEnd(last + 1)]))) last++;
	const inside = line.slice(first, last + 1);
	const [before, after] = [line[first - 1], line[last + 1]];
	const from = before ? along(before)[1] + besideColumn : -beyond;
	const to = after ? along(after)[0] - besideColumn : beyond;
	const low = Math.min(...inside.map((one) => across(one)[0]));
	const high = Math.max(...inside.map((one) => across(one)[1]));
	return { box: lies ? [low, from, high, to] : [from, low, to, high], inside };
}

type Extent = (word: PlacedWord) => [number, number];

/**
 * Tells whether a piece of a line is set by the page, not by the words beside it: it begins, or ends, where lines of the
 * page do. A piece after many blanks would reveal how wide the words before it are.
 */
function isColumn(page: readonly PlacedWord[], along: Extent, across: Extent, line: [number, number]) {
	const others = page.filter((other) => !isOnLine(across(other), line));
	const lines: PlacedWord[][] = [];
	for (const other of others.sort((a, b) => across(a)[0] - across(b)[0])) {
		const above = lines.at(-1);
		if (above?.[0] && isOnLine(across(above[0]), across(other))) above.push(other);
		else lines.push([other]);
	}
	const [starts, ends]: [number[], number[]] = [[], []];
	for (const words of lines) {
		words.sort((a, b) => along(a)[0] - along(b)[0]);
		for (const [at, word] of words.entries()) {
			const [before, after] = [words[at - 1], words[at + 1]];
			if (!before || along(word)[0] - along(before)[1] > leastGap) starts.push(along(word)[0]);
			if (!after || along(after)[0] - along(word)[1] > leastGap) ends.push(along(word)[1]);
		}
	}
	const isAt = (edges: readonly number[], place: number) =>
		edges.some((edge) => Math.abs(edge - place) < atOnePlace);
	return (first: PlacedWord | undefined, last: PlacedWord | undefined): boolean =>
		(first !== undefined && isAt(starts, along(first)[0])) ||
		(last !== undefined && isAt(ends, along(last)[1]));
}

/** Two words of a line share at least half of the lower one's height. */
function isOnLine(a: readonly [number, number], b: readonly [number, number]): boolean {
	const height = Math.min(a[1] - a[0], b[1] - b[0]);
	return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) >= height / 2;
}

function isCovered(text: string, span: Span, touched: readonly Span[]): boolean {
	for (let at = span.start; at < span.end; at += 1) {
		if (!visible.test(text.charAt(at))) continue;
		if (!touched.some(({ start, end }) => start <= at && at < end)) return false;
	}
	return true;
}
