import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexMeta } from '#archive/search/index-content.ts';
import { readMeta } from '#archive/search/index-content.ts';
import { endOf, headAt, itemsAt, valueAt } from '#archive/search/read-cbor.ts';
import { readStored, writeStored } from './stored-file.ts';
import { cborOf, listHead } from './write-cbor.ts';

/**
 * How many bytes of words a part of an index has, where it is not one word that is longer: deflated, about 6 KB. A search reads a
 * part for each of its words, and on a phone with 50 KB a second one of Pagefind’s own, of about 25 KB, is half a second.
 */
const partBytes = 16_000;
/** Digits of a name: enough for as many parts as an index has. */
const nameDigits = 10;
/** Place of the list of parts in Pagefind’s list of an index. */
const chunksAt = 2;
/** Example: `uk_1a2b3c4`, whose language stays in the names of what it is parted into. */
const language = /^.*_/;

type Chunk = IndexMeta['chunks'][number];

/**
 * Parts the files of an index’s words into smaller ones, so that a search reads less. Pagefind 1.6 parts them by the number of
 * places, and has no setting for it.
 *
 * @param place folder of an index as Pagefind wrote it
 * @param meta name of its list there
 */
export function splitChunks(place: string, meta: string): void {
	const list = join(place, meta);
	const bytes = readStored(list);
	const chunks = readMeta(bytes).chunks.flatMap((chunk) => splitChunk(join(place, 'index'), chunk));
	const at = itemsAt(bytes, 0).starts[chunksAt] ?? 0;
	writeStored(list, Buffer.concat([bytes.subarray(0, at), cborOf(chunks), bytes.subarray(endOf(bytes, at))]));
}

function splitChunk(folder: string, chunk: Chunk): readonly Chunk[] {
	const [, , name] = chunk;
	const file = join(folder, `${name}.pf_index`);
	const bytes = readStored(file);
	if (bytes.length <= partBytes) return [chunk];
	const words = headAt(bytes, 0).next;
	const { starts, end } = itemsAt(bytes, words);
	const bounds = [...boundsOf(starts, end), starts.length];
	const parts = bounds.slice(0, -1).map((from, part): Chunk => {
		const to = bounds[part + 1] ?? starts.length;
		const content = Buffer.concat([
			bytes.subarray(0, words),
			listHead(to - from),
			bytes.subarray(starts[from], starts[to] ?? end),
			bytes.subarray(end),
		]);
		const digest = createHash('sha256').update(content).digest('hex').slice(0, nameDigits);
		const own = `${language.exec(name)?.[0] ?? ''}${digest}`;
		writeStored(join(folder, `${own}.pf_index`), content);
		return [wordAt(bytes, starts[from] ?? 0), wordAt(bytes, starts[to - 1] ?? 0), own];
	});
	rmSync(file);
	return parts;
}

/** At which words new parts begin: as even as they can be. */
function boundsOf(starts: readonly number[], end: number): number[] {
	const first = starts[0] ?? 0;
	const size = (end - first) / Math.ceil((end - first) / partBytes);
	const bounds: number[] = [];
	for (const [word, start] of starts.entries()) {
		const next = starts[word + 1] ?? end;
		const from = starts[bounds.at(-1) ?? 0] ?? first;
		// A word goes to the part in which more of it lies.
		if (word === 0 || (start > from && (start + next) / 2 - from > size)) bounds.push(word);
	}
	return bounds;
}

function wordAt(bytes: Uint8Array, start: number): string {
	return String(valueAt(bytes, headAt(bytes, start).next));
}
