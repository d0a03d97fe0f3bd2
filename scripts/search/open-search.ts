import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { openIndex, type PagefindScript } from '#archive/search/open-index.ts';
import type { SearchSource } from '#archive/search/search-archive.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';

/**
 * Opens the search of a built archive: its own index, read by its own copy of Pagefind, as its pages do.
 *
 * @param folder the built archive
 * @param language of its letters
 * @param onRead is told how many bytes were read of the index's files
 * @throws Error if it has no search index
 */
export async function openSearch(
	folder: string,
	language: SearchLanguage,
	onRead: (bytes: number) => void = () => undefined,
): Promise<SearchSource> {
	const index = resolve(folder, 'pagefind');
	const script = join(index, 'pagefind.js');
	const manifest = join(index, 'manifest.js');
	if (!existsSync(manifest)) {
		throw new Error(`${folder} has no search index (pagefind/). Build the archive first: npm run build.`);
	}
	const read = async (name: string) => {
		const file = readFileSync(join(index, `${name}.js`));
		onRead(file.length);
		return unpackIndexFile(file);
	};
	// An archive without letters has no index to read, and no script for it.
	const pagefind: PagefindScript | undefined = existsSync(script)
		? vm.runInThisContext(`${readFileSync(script, 'utf8')}globalThis.pagefindScript`)
		: undefined;
	const open = async (): Promise<PagefindScript> => {
		if (!pagefind) throw new Error(`${script} is missing. Build the archive again: npm run build.`);
		return pagefind;
	};
	return openIndex(read, open, language);
}
