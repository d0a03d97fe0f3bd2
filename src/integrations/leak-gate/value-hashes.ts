import { allMatches } from '#archive/text/prefilter/all-matches.ts';
import { textHash, textHashes } from './text-hash.ts';

/** Hashes of texts, in order; threads share them. */
export type ValueHashes = Float64Array<SharedArrayBuffer>;

/** Places where a value can begin or end: not within a word or a number. */
const border = /(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu;
/** Characters before and after words that a value may have besides; titles are shorter. */
const longestBesides = 400;

/** @returns hashes of texts: eight bytes each */
export function valueHashes(texts: Iterable<string>): ValueHashes {
	const hashes = new Set<number>();
	for (const text of texts) hashes.add(textHash(text));
	const sorted = new Float64Array(new SharedArrayBuffer(hashes.size * Float64Array.BYTES_PER_ELEMENT));
	sorted.set([...hashes]);
	return sorted.sort();
}

/** The hash of a text that is one of those that were hashed; null where it is none. */
export function wholeValue(hashes: ValueHashes, text: string): number | null {
	const hash = textHash(text);
	return hasHash(hashes, hash) ? hash : null;
}

/**
 * The hash of a whole value that a piece of text holds and in which words stand: «Ганна ЗРАЗКОВА» in «Голова Ганна ЗРАЗКОВА:
 * 6 листів», where «Голова Ганна ЗРАЗКОВА» is a value; null if there is none. It takes as long however many values
 * there are.
 */
export function valueAround(hashes: ValueHashes, piece: string, words: string): number | null {
	const borders = allMatches(piece, border).map(({ index }) => index);
	for (let at = piece.indexOf(words); at !== -1; at = piece.indexOf(words, at + 1)) {
		const end = at + words.length;
		const ends = borders.filter((place) => place >= end && place <= end + longestBesides);
		for (const start of borders.filter((place) => place <= at && place >= at - longestBesides)) {
			const found = textHashes(piece, start, ends).find((hash) => hasHash(hashes, hash));
			if (found !== undefined) return found;
		}
	}
	return null;
}

/** Whether a hash is among those of a table. */
export function hasHash(hashes: ValueHashes, wanted: number): boolean {
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return hashes[low] === wanted;
}
