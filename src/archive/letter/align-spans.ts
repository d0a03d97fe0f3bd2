import type { Span } from './span.ts';

/** Characters that must agree before two texts are taken for alike again. */
const enough = 8;
/** Fewer of them do where the target's line has no more and the source has at most a list marker before it. */
const fewest = 2;
/** Characters of a list marker: «12.», «а)», «•». */
const longestMarker = 3;
/** Characters that one of the texts may have more than the other. */
const furthest = 240;

// blanks and what no reader sees: each format and each step writes them in its own way
const unseen = /[\s\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/u;

/**
 * Finds stretches of a text again in another that says the same with other blanks, line ends, list markers or hyphens.
 * A stretch of which nothing is found is left out. Takes time in proportion to the texts' length.
 *
 * @param spans in order, not within each other
 * @example
 * alignSpans('1. Так, надано', [{ start: 3, end: 6 }], 'Так, надано') // [{ start: 0, end: 3 }]
 */
export function alignSpans<Kind extends Span>(
	source: string,
	spans: readonly Kind[],
	target: string,
): Kind[] {
	if (spans.length === 0) return [];
	if (source === target) return [...spans];
	const places = placesIn(source, target);
	return spans.flatMap((span) => {
		const [first, last] = rangeOf(places, span);
		return first === undefined || last === undefined ? [] : [{ ...span, start: first, end: last + 1 }];
	});
}

/** For each unit of the target the place in the source that it came from, or -1; in ascending order. */
function placesIn(source: string, target: string): { readonly from: number; readonly to: number }[] {
	const [left, right] = [seenOf(source), seenOf(target)];
	const places: { from: number; to: number }[] = [];
	let at = 0;
	for (let to = 0; to < right.length && at < left.length; to += 1) {
		const skip = isSame(source, left, at, target, right, to, 1)
			? 0
			: skipOf(source, left, at, target, right, to);
		if (skip === null) continue;
		at += skip;
		places.push({ from: left[at] ?? 0, to: right[to] ?? 0 });
		at += 1;
	}
	return places;
}

/** How many of the source's characters the target has not, or null if it is the target that has more. */
function skipOf(
	source: string,
	left: readonly number[],
	at: number,
	target: string,
	right: readonly number[],
	to: number,
): number | null {
	const most = Math.min(enough, right.length - to);
	const short = Math.max(fewest, Math.min(most, lengthOfLine(target, right, to)));
	for (let skip = 1; skip <= furthest && at + skip < left.length; skip += 1) {
		const length = skip <= longestMarker ? short : most;
		if (isSame(source, left, at + skip, target, right, to, length)) return skip;
	}
	return null;
}

/** How many of a text's characters that are seen stand on one line from one of them on, up to `enough`. */
function lengthOfLine(text: string, seen: readonly number[], from: number): number {
	const start = seen[from] ?? 0;
	const end = text.indexOf('\n', start);
	let length = 0;
	while (length < enough && (seen[from + length] ?? Infinity) < (end === -1 ? text.length : end)) length += 1;
	return length;
}

function isSame(
	source: string,
	left: readonly number[],
	at: number,
	target: string,
	right: readonly number[],
	to: number,
	length: number,
): boolean {
	for (let step = 0; step < length; step += 1) {
		const [from, there] = [left[at + step], right[to + step]];
		if (from === undefined || there === undefined || source[from] !== target[there]) return false;
	}
	return true;
}

/** Places of the characters that are seen. */
function seenOf(text: string): number[] {
	const seen: number[] = [];
	for (let at = 0; at < text.length; at += 1) if (!unseen.test(text[at] ?? '')) seen.push(at);
	return seen;
}

/** First and last place in the target of what came from a span, found by halving. */
function rangeOf(
	places: readonly { readonly from: number; readonly to: number }[],
	{ start, end }: Span,
): [number | undefined, number | undefined] {
	const first = firstFrom(places, start);
	const last = firstFrom(places, end) - 1;
	return last < first ? [undefined, undefined] : [places[first]?.to, places[last]?.to];
}

function firstFrom(places: readonly { readonly from: number }[], place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.from ?? place) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
