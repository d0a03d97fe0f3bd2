import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexMeta, readFilter, readMeta, readWords } from '#archive/search/index-content.ts';
import type { FileEdits } from '#archive/search/index-edits.ts';
import { metaName, type PagefindEntry } from '#archive/search/manifest.ts';
import { readFragment } from './fragment.ts';
import { filterEdits, metaEdits, wordEdits, wordsByChunk } from './merge-edits.ts';
import { readStored } from './stored-file.ts';

const entryName = 'pagefind-entry.json';

/**
 * What the index of further letters changes in an index, so that the two are one: as Pagefind would have made of all, the further
 * letters last.
 *
 * @param base folder of an index as Pagefind wrote it
 * @param further folder of the other
 * @param folder of the base in the published index, with its slash
 * @param dayOf by what a page is sorted, by its address
 * @returns null where the further letters have what the base has no file for
 */
export function mergeParts(
	base: string,
	further: string,
	folder: string,
	dayOf: (url: string) => string,
): FileEdits[] | null {
	const [own, added] = [listOf(base), listOf(further)];
	if (!isMergeable(own.meta, added.meta)) return null;
	const before = own.meta.pages.length;
	const words = added.meta.chunks
		.flatMap(([, , hash]) => readWords(readStored(join(further, `index/${hash}.pf_index`))))
		.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	const byChunk = wordsByChunk(own.meta.chunks, words);
	const dayIn = (place: string, meta: IndexMeta, page: number) =>
		dayOf(readFragment(readFileSync(join(place, `fragment/${meta.pages[page]?.[0]}.pf_fragment`))).url);
	const placeOf = (sort: string, page: number) => {
		const pages = own.meta.sorts.find(([name]) => name === sort)?.[1] ?? [];
		const day = dayIn(further, added.meta, page);
		let [low, high] = [0, pages.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (dayIn(base, own.meta, pages[middle] ?? 0) <= day) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const files = [
		{ file: own.name, edits: metaEdits(own.bytes, added.meta, byChunk, placeOf) },
		...own.meta.chunks.map(([, , hash], at) => {
			const file = `index/${hash}.pf_index`;
			const some = byChunk[at] ?? [];
			return { file, edits: some.length === 0 ? [] : wordEdits(readStored(join(base, file)), some, before) };
		}),
		...own.meta.filters.map(([name, hash]) => {
			const file = `filter/${hash}.pf_filter`;
			const other = added.meta.filters.find(([also]) => also === name);
			if (!other) return { file, edits: [] };
			const values = readFilter(readStored(join(further, `filter/${other[1]}.pf_filter`)));
			return { file, edits: filterEdits(readStored(join(base, file)), values, before) };
		}),
	];
	return files
		.filter(({ edits }) => edits.length > 0)
		.map(({ file, edits }) => ({ file: folder + file, edits }));
}

/** Pages of one name, filters that the base lacks and other fields would need more than edits. */
function isMergeable(own: IndexMeta, added: IndexMeta): boolean {
	const hashes = new Set(own.pages.map(([hash]) => hash));
	const filters = new Set(own.filters.map(([name]) => name));
	return (
		own.fields.join() === added.fields.join() &&
		own.sorts.map(([name]) => name).join() === added.sorts.map(([name]) => name).join() &&
		added.filters.every(([name]) => filters.has(name)) &&
		!added.pages.some(([hash]) => hashes.has(hash))
	);
}

function listOf(place: string): { name: string; bytes: Uint8Array; meta: IndexMeta } {
	const entry: PagefindEntry = JSON.parse(readFileSync(join(place, entryName), 'utf8'));
	const name = metaName({ folder: '', entry });
	const bytes = readStored(join(place, name));
	return { name, bytes, meta: readMeta(bytes) };
}
