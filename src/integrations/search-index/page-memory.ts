import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { forgetParts, keptByParts } from '#store/shards/kept-by-parts.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** What was read on a page, in the file of this run. */
export interface KeptPage {
	/** SHA-256 of what is searched on it; null if nothing is. */
	readonly digest: string | null;
	readonly read: () => ReadPage | null;
}

/** What was read on pages, by their digests: reading one takes ten times as long as finding it here. */
export interface PageMemory {
	readonly take: (html: Uint8Array) => KeptPage;
	/** Lets the next run find what was asked for in this one. */
	readonly keep: () => void;
	readonly close: () => void;
}

/** Where a page is in the file, in bytes, and the digest of what was read on it. */
type Place = readonly [page: string, at: number, length: number, digest: string | null];

/** Ends a file: where its list of places begins, in as many figures. */
const pointerLength = 16;

/**
 * Opens what the run before has read, and those that made parts of this one. The pages stand in a file one after another, the list of them behind, so that memory holds
 * but the places however many there are.
 *
 * @param folder where the file is kept
 * @param code digest of the program that reads pages: what another has read is not found
 */
export function openPageMemory(folder: string, code: string): PageMemory {
	mkdirSync(folder, { recursive: true });
	const [file, next] = [join(folder, 'pages'), join(folder, 'pages.next')];
	const before = [file, ...keptByParts(file)].flatMap((each) => placesIn(each, code) ?? []);
	const written = openSync(next, 'w+');
	const places: Place[] = [];
	let end = 0;
	const append = (bytes: Uint8Array): number => {
		const at = end;
		writeSync(written, bytes, 0, bytes.length, at);
		end += bytes.length;
		return at;
	};
	return {
		take: (html) => {
			const page = digestOf(html);
			const { bytes, digest } = firstOf(before, page) ?? readAnew(html);
			const at = append(bytes);
			const { length } = bytes;
			places.push([page, at, length, digest]);
			return { digest, read: () => JSON.parse(bytesAt(written, at, length).toString('utf8')) };
		},
		keep: () => {
			const at = append(Buffer.from(JSON.stringify({ code, places })));
			append(Buffer.from(String(at).padStart(pointerLength)));
			renameSync(next, file);
			forgetParts(file);
		},
		close: () => {
			for (const each of before) each.close();
			closeSync(written);
		},
	};
}

/** What was read on a page, as JSON. */
interface PageText {
	readonly bytes: Buffer;
	readonly digest: string | null;
}

/** Pages that an earlier run has read. */
interface EarlierPages {
	/** Null for a page that it has not read. */
	readonly textOf: (page: string) => PageText | null;
	readonly close: () => void;
}

function readAnew(html: Uint8Array): PageText {
	const read = readPage(Buffer.from(html).toString('utf8'));
	const bytes = Buffer.from(JSON.stringify(read));
	return { bytes, digest: read && digestOf(bytes) };
}

function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('base64');
}

function firstOf(runs: readonly EarlierPages[], page: string): PageText | null {
	for (const { textOf } of runs) {
		const text = textOf(page);
		if (text !== null) return text;
	}
	return null;
}

/** The pages of an earlier run of the same program; null if there are none. */
function placesIn(file: string, code: string): EarlierPages | null {
	try {
		const handle = openSync(file, 'r');
		const size = fstatSync(handle).size - pointerLength;
		const from = Number(bytesAt(handle, size, pointerLength));
		const list: { code: string; places: readonly Place[] } = JSON.parse(
			bytesAt(handle, from, size - from).toString('utf8'),
		);
		const places = new Map(list.code === code ? list.places.map((place) => [place[0], place]) : []);
		return {
			textOf: (page: string) => {
				const [, at = 0, length = 0, digest = null] = places.get(page) ?? [];
				return length === 0 ? null : { bytes: bytesAt(handle, at, length), digest };
			},
			close: () => closeSync(handle),
		};
	} catch {
		// None, or cut off: pages are read anew.
		return null;
	}
}

function bytesAt(handle: number, at: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	if (readSync(handle, bytes, 0, length, at) !== length) throw new Error('the file was cut off');
	return bytes;
}
