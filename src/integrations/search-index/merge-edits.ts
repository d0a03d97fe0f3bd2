import {
	type IndexedWord,
	type IndexMeta,
	type Posting,
	type readFilter,
	readMeta,
} from '#archive/search/index-content.ts';
import type { Edit } from '#archive/search/index-edits.ts';
import { type CborValue, endOf, headAt, itemsAt, valueAt } from '#archive/search/read-cbor.ts';
import { cborOf, listHead } from './write-cbor.ts';

/** Places of the lists that `IndexMeta` names, in the order of the file. */
const listed = { pages: 1, chunks: 2, sorts: 4 } as const;

/**
 * Parts the words of another index by the parts that have them: each goes to the last part that begins before it.
 *
 * @returns as many lists as there are parts
 */
export function wordsByChunk(
	chunks: IndexMeta['chunks'],
	words: readonly IndexedWord[],
): readonly (readonly IndexedWord[])[] {
	const of = (word: string) =>
		Math.max(
			0,
			chunks.findLastIndex(([first]) => compareBytes(first, word) <= 0),
		);
	const grouped = Map.groupBy(words, ([word]) => of(word));
	return chunks.map((_, at) => grouped.get(at) ?? []);
}

/**
 * Adds words of pages that follow: pages behind those that the part has, words in their places.
 *
 * @param before how many pages the index had
 * @param words in order
 */
export function wordEdits(bytes: Uint8Array, words: readonly IndexedWord[], before: number): Edit[] {
	if (words.length === 0) return [];
	const list = headAt(bytes, 0).next;
	const { starts, end } = itemsAt(bytes, list);
	const edits: Edit[] = [];
	let [next, added] = [0, 0];
	const addUntil = (word: string | null, at: number) => {
		for (; next < words.length; next += 1) {
			const [own, postings, variants] = words[next] as IndexedWord;
			if (word !== null && compareBytes(own, word) >= 0) return;
			edits.push({ at, drop: 0, insert: cborOf([own, behind(postings, before, 0), variants]) });
			added += 1;
		}
	};
	for (const start of starts) {
		const [text = 0, postings = 0] = itemsAt(bytes, start).starts;
		const word = String(valueAt(bytes, text));
		addUntil(word, start);
		const more = words[next];
		if (more?.[0] !== word) continue;
		edits.push(...postingEdits(bytes, postings, more[1], before));
		next += 1;
	}
	addUntil(null, end);
	return [...countEdit(bytes, list, starts.length, added), ...edits];
}

/** Adds pages to a filter's values, and new values in their places. */
export function filterEdits(
	bytes: Uint8Array,
	values: ReturnType<typeof readFilter>,
	before: number,
): Edit[] {
	const [, list = 0] = itemsAt(bytes, 0).starts;
	const { starts, end } = itemsAt(bytes, list);
	const own = starts.map((start) => {
		const [name = 0, pages = 0] = itemsAt(bytes, start).starts;
		return { start, name: String(valueAt(bytes, name)), pages };
	});
	const edits: Edit[] = [];
	let added = 0;
	for (const [value, pages] of values) {
		const shifted = pages.map((page) => page + before);
		const there = own.find(({ name }) => name === value);
		if (there) edits.push(...appendEdits(bytes, there.pages, shifted));
		else {
			const place = own.find(({ name }) => compareBytes(name, value) > 0);
			edits.push({ at: place?.start ?? end, drop: 0, insert: cborOf([value, shifted]) });
			added += 1;
		}
	}
	return inPlace([...countEdit(bytes, list, starts.length, added), ...edits]);
}

/**
 * Adds pages to an index's list, in their order by each value, and tells the new first and last words of its parts.
 *
 * @param words of the new pages, by part
 * @param placeOf after how many of the pages in order a new page comes
 */
export function metaEdits(
	bytes: Uint8Array,
	added: IndexMeta,
	words: readonly (readonly IndexedWord[])[],
	placeOf: (sort: string, page: number) => number,
): Edit[] {
	const own = readMeta(bytes);
	const { starts } = itemsAt(bytes, 0);
	const at = (name: keyof typeof listed) => starts[listed[name]] ?? 0;
	const chunkStarts = itemsAt(bytes, at('chunks')).starts;
	const chunkEdits = own.chunks.flatMap(([first, last, hash], chunk): Edit[] => {
		const those = (words[chunk] ?? []).map(([word]) => word);
		const [newFirst, newLast] = [lesser(first, those[0]), greater(last, those.at(-1))];
		if (newFirst === first && newLast === last) return [];
		const start = chunkStarts[chunk] ?? 0;
		return [{ at: start, drop: endOf(bytes, start) - start, insert: cborOf([newFirst, newLast, hash]) }];
	});
	const sortEdits = itemsAt(bytes, at('sorts')).starts.flatMap((start, sort) => {
		const [, list = 0] = itemsAt(bytes, start).starts;
		const { starts: places, end } = itemsAt(bytes, list);
		const [name = '', pages = []] = added.sorts[sort] ?? [];
		const inserted = pages.map((page) => ({
			at: places[placeOf(name, page)] ?? end,
			drop: 0,
			insert: cborOf(page + own.pages.length),
		}));
		return [...countEdit(bytes, list, places.length, pages.length), ...inserted];
	});
	const pageEdits = appendEdits(bytes, at('pages'), added.pages);
	return inPlace([...pageEdits, ...chunkEdits, ...sortEdits]);
}

function postingEdits(bytes: Uint8Array, list: number, added: readonly Posting[], before: number): Edit[] {
	const { starts } = itemsAt(bytes, list);
	const last = starts.reduce((sum, start) => sum + Number(valueAt(bytes, headAt(bytes, start).next)), 0);
	return appendEdits(bytes, list, behind(added, before, last));
}

/** Postings behind those whose last page this is. */
function behind(postings: readonly Posting[], before: number, last: number): Posting[] {
	return postings.map(([page, ...rest], at) => [at === 0 ? page + before - last : page, ...rest]);
}

function appendEdits(bytes: Uint8Array, list: number, added: readonly CborValue[]): Edit[] {
	const { value } = headAt(bytes, list);
	const insert = Buffer.concat(added.map(cborOf));
	return [...countEdit(bytes, list, value, added.length), { at: endOf(bytes, list), drop: 0, insert }];
}

function countEdit(bytes: Uint8Array, list: number, count: number, added: number): Edit[] {
	if (added === 0) return [];
	return [{ at: list, drop: headAt(bytes, list).next - list, insert: listHead(count + added) }];
}

/** In the order of their places; those of one place stay in theirs. */
function inPlace(edits: readonly Edit[]): Edit[] {
	return edits.toSorted((a, b) => a.at - b.at);
}

/** Pagefind's order of words: that of their bytes. */
function compareBytes(a: string, b: string): number {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function lesser(a: string, b: string | undefined): string {
	return b !== undefined && compareBytes(b, a) < 0 ? b : a;
}

function greater(a: string, b: string | undefined): string {
	return b !== undefined && compareBytes(b, a) > 0 ? b : a;
}
