import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { forgetParts, keptByParts } from '#store/shards/kept-by-parts.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** What was read on pages, by their digests: reading one takes ten times as long as finding it here. */
export interface PageMemory {
	/** What is searched on a page; null if nothing is. */
	readonly read: (html: Uint8Array) => ReadPage | null;
	/** Lets the next run find what was asked for in this one, and closes. */
	readonly keep: () => void;
}

/** Reads every page anew. */
export const noPageMemory: PageMemory = {
	read: (html) => readPage(Buffer.from(html).toString('utf8')),
	keep: () => undefined,
};

/** Where a page is in the file, in bytes. */
type Place = readonly [digest: string, at: number, length: number];

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
	const written = openSync(next, 'w');
	const places: Place[] = [];
	let end = 0;
	const append = (text: string): number => {
		const bytes = Buffer.from(text);
		writeSync(written, bytes, 0, bytes.length, end);
		end += bytes.length;
		return bytes.length;
	};
	return {
		read: (html) => {
			const digest = createHash('sha256').update(html).digest('base64');
			const text = firstOf(before, digest) ?? JSON.stringify(noPageMemory.read(html));
			const at = end;
			places.push([digest, at, append(text)]);
			return JSON.parse(text);
		},
		keep: () => {
			for (const each of before) each.close();
			const at = end;
			append(JSON.stringify({ code, places }));
			append(String(at).padStart(pointerLength));
			closeSync(written);
			renameSync(next, file);
			forgetParts(file);
		},
	};
}

/** Pages that an earlier run has read. */
interface EarlierPages {
	/** Null for a page that it has not read. */
	readonly textOf: (digest: string) => string | null;
	readonly close: () => void;
}

function firstOf(runs: readonly EarlierPages[], digest: string): string | null {
	for (const { textOf } of runs) {
		const text = textOf(digest);
		if (text !== null) return text;
	}
	return null;
}

/** The pages of an earlier run of the same program; null if there are none. */
function placesIn(file: string, code: string): EarlierPages | null {
	try {
		const handle = openSync(file, 'r');
		const size = fstatSync(handle).size - pointerLength;
		const from = Number(textAt(handle, size, pointerLength));
		const list: { code: string; places: readonly Place[] } = JSON.parse(textAt(handle, from, size - from));
		const places = new Map(list.code === code ? list.places.map((place) => [place[0], place]) : []);
		return {
			textOf: (digest: string) => {
				const [, at = 0, length = 0] = places.get(digest) ?? [];
				return length === 0 ? null : textAt(handle, at, length);
			},
			close: () => closeSync(handle),
		};
	} catch {
		// None, or cut off: pages are read anew.
		return null;
	}
}

function textAt(handle: number, at: number, length: number): string {
	const bytes = Buffer.alloc(length);
	if (readSync(handle, bytes, 0, length, at) !== length) throw new Error('the file was cut off');
	return bytes.toString('utf8');
}
