import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedPage } from './page-texts.ts';

/** Where a page's text is in the file, in bytes. */
interface Place {
	readonly at: number;
	readonly length: number;
}

/** Pages' texts on disk, so that an index of any size is made in little memory. */
export interface TextStore<Page extends { readonly url: string } = IndexedPage> {
	/** @returns what is stored */
	add(page: Page): string;
	has(url: string): boolean;
	read(url: string): Page;
	close(): void;
}

/** Opens an empty store in a folder. */
export function openTextStore<Page extends { readonly url: string } = IndexedPage>(
	folder: string,
): TextStore<Page> {
	const handle = openSync(join(folder, 'texts.json'), 'w+');
	const places = new Map<string, Place>();
	let size = 0;
	return {
		add: (page) => {
			const text = JSON.stringify(page);
			const bytes = Buffer.from(text);
			writeSync(handle, bytes, 0, bytes.length, size);
			places.set(page.url, { at: size, length: bytes.length });
			size += bytes.length;
			return text;
		},
		has: (url) => places.has(url),
		read: (url) => {
			const place = places.get(url);
			if (!place) throw new Error(`the index has a page ${url} that the site has not`);
			const bytes = Buffer.alloc(place.length);
			readSync(handle, bytes, 0, place.length, place.at);
			return JSON.parse(bytes.toString());
		},
		close: () => closeSync(handle),
	};
}
