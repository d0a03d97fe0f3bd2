import { textHash } from './text-hash.ts';

/** Hashes of texts, in order; threads share them. */
export type ValueHashes = Float64Array<SharedArrayBuffer>;

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
	const wanted = textHash(text);
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return hashes[low] === wanted;
}
