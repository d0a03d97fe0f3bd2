import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderSize } from '../check-size/folder-size.ts';
import { mean } from './mean.ts';

/** Sizes of a built site, in bytes. */
export interface SiteSize {
	readonly bytes: number;
	readonly files: number;
	/** Mean letter page, as it is and as a server sends it (gzip, level 9), over a sample. */
	readonly letterPage: number;
	readonly letterPageGzipped: number;
	readonly searchBytes: number;
	readonly searchFiles: number;
}

/** How many letter pages are compressed to find the mean, spread evenly over all. */
const sample = 500;
/** Example: `letters/12345678/2018/25-k.html` */
const letterPage = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/.]+\.html$/;

/** Measures a built site. */
export function siteSize(site: string): SiteSize {
	const { bytes, files } = folderSize(site);
	const search = folderSize(join(site, 'pagefind'));
	const letters = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => letterPage.test(file))
		.sort();
	const stride = Math.max(1, Math.floor(letters.length / sample));
	const pages = letters
		.filter((_file, at) => at % stride === 0)
		.map((file) => readFileSync(join(site, file)));
	return {
		bytes,
		files,
		letterPage: Math.round(mean(pages.map((page) => page.length))),
		letterPageGzipped: Math.round(mean(pages.map((page) => gzipSync(page, { level: 9 }).length))),
		searchBytes: search.bytes,
		searchFiles: search.files,
	};
}
