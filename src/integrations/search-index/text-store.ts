import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedPage } from './page-texts.ts';

/** Where a letter's text is in its year's file, in bytes. */
interface Place {
	readonly at: number;
	readonly length: number;
}

/** Letters' texts on disk by year, so that an index of any size is made in little memory. */
export interface TextStore<Page extends { readonly url: string } = IndexedPage> {
	/** @returns what is stored */
	add(year: string, page: Page): string;
	/** How many letters each year has. */
	counts(): ReadonlyMap<string, number>;
	/** Addresses of a year's letters, in order. */
	urls(year: string): readonly string[];
	read(year: string, url: string): Page;
	close(): void;
}

/** Opens an empty store in a folder. */
export function openTextStore<Page extends { readonly url: string } = IndexedPage>(
	folder: string,
): TextStore<Page> {
	const files = new Map<string, { handle: number; size: number; places: Map<string, Place> }>();
	const fileOf = (year: string) => {
		const cached = files.get(year);
		if (cached) return cached;
		const handle = openSync(join(folder, `texts-${year}.json`), 'w+');
		const made = { handle, size: 0, places: new Map<string, Place>() };
		files.set(year, made);
		return made;
	};
	return {
		add: (year, page) => {
			const file = fileOf(year);
			const text = JSON.stringify(page);
			const bytes = Buffer.from(text);
			writeSync(file.handle, bytes, 0, bytes.length, file.size);
			file.places.set(page.url, { at: file.size, length: bytes.length });
			file.size += bytes.length;
			return text;
		},
		counts: () => new Map([...files].map(([year, { places }]) => [year, places.size])),
		urls: (year) => [...(files.get(year)?.places.keys() ?? [])].sort(),
		read: (year, url) => {
			const { handle, places } = fileOf(year);
			const place = places.get(url);
			if (!place) throw new Error(`the index has a page ${url} that the site has not`);
			const bytes = Buffer.alloc(place.length);
			readSync(handle, bytes, 0, place.length, place.at);
			return JSON.parse(bytes.toString());
		},
		close: () => {
			for (const { handle } of files.values()) closeSync(handle);
		},
	};
}
