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

/** Whether a text is one of those that were hashed. */
export function hasValue(hashes: ValueHashes, text: string): boolean {
	return hasHash(hashes, textHash(text));
}

/**
 * Whether words stand in a whole value that a piece of text holds besides others: «Ганна ЗРАЗКОВА» in «Голова Ганна
 * ЗРАЗКОВА: 6 листів», where «Голова Ганна ЗРАЗКОВА» is a value. It takes as long however many values there are.
 */
export function isInValue(hashes: ValueHashes, piece: string, words: string): boolean {
	const borders = [...piece.matchAll(border)].map(({ index }) => index);
	for (let at = piece.indexOf(words); at !== -1; at = piece.indexOf(words, at + 1)) {
		const end = at + words.length;
		const ends = borders.filter((place) => place >= end && place <= end + longestBesides);
		const starts = borders.filter((place) => place <= at && place >= at - longestBesides);
		if (starts.some((start) => textHashes(piece, start, ends).some((hash) => hasHash(hashes, hash))))
			return true;
	}
	return false;
}

function hasHash(hashes: ValueHashes, wanted: number): boolean {
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return hashes[low] === wanted;
}
