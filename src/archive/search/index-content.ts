import { type CborValue, headAt, itemsAt, valueAt } from './read-cbor.ts';

/** Pagefind's list of an index (pagefind 1.6, `pf_meta`). */
export interface IndexMeta {
	readonly version: string;
	/** Hash, number of words, and what is not used here. */
	readonly pages: readonly (readonly [hash: string, words: number, CborValue])[];
	/** First word, last word, and the name of the part that has them. */
	readonly chunks: readonly (readonly [first: string, last: string, hash: string])[];
	readonly filters: readonly (readonly [name: string, hash: string])[];
	/** Pages in the order of a value. */
	readonly sorts: readonly (readonly [name: string, pages: readonly number[]])[];
	readonly fields: readonly string[];
}

/** A page with a word, and its places; the number of the page is counted from the one before. */
export type Posting = readonly [page: number, places: CborValue, inFields: CborValue];

/** A word of a part of an index with its pages. */
export type IndexedWord = readonly [word: string, postings: readonly Posting[], variants: CborValue];

/** Reads an index's list, without Pagefind's signature. */
export function readMeta(bytes: Uint8Array): IndexMeta {
	const [version, pages, chunks, filters, sorts, fields] = valueAt(bytes, 0) as unknown as readonly [
		IndexMeta['version'],
		IndexMeta['pages'],
		IndexMeta['chunks'],
		IndexMeta['filters'],
		IndexMeta['sorts'],
		IndexMeta['fields'],
	];
	return { version, pages, chunks, filters, sorts, fields };
}

/**
 * Reads the words of a part of an index.
 *
 * @param beginning of those that are read; all are where it is empty
 */
export function readWords(bytes: Uint8Array, beginning = ''): readonly IndexedWord[] {
	return itemsAt(bytes, headAt(bytes, 0).next)
		.starts.filter((start) => String(valueAt(bytes, headAt(bytes, start).next)).startsWith(beginning))
		.map((start) => valueAt(bytes, start) as unknown as IndexedWord);
}

/** Reads a filter: pages by value. */
export function readFilter(
	bytes: Uint8Array,
): readonly (readonly [value: string, pages: readonly number[]])[] {
	const [, values] = valueAt(bytes, 0) as unknown as readonly [string, ReturnType<typeof readFilter>];
	return values;
}
