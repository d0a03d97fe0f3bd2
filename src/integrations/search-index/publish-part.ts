import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packIndexFile } from '#archive/search/index-file.ts';
import { wasmName } from '#archive/search/manifest.ts';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { type Fragment, readFragment } from './fragment.ts';
import type { IndexedPage } from './page-store.ts';
import { classicScript } from './pagefind-script.ts';

/** Files of an index that this site reads: not Pagefind's own interfaces, which are 300 KB and name their translators. */
const data = /\.pf_(?:meta|index|filter|fragment)$/;
/** Example: `fragment/uk_1a2b3c4.pf_fragment` */
const fragmentPattern = /\.pf_fragment$/;
/** Example: `wasm.en.pagefind`, which Pagefind writes for each language whose words it stems itself. */
const grammar = /^wasm\.[\w-]+\.pagefind$/;
const script = 'pagefind.js';

/** What is written of an index: everything, or what results show of its pages. */
export type Wanted = 'all' | 'fragments';

/**
 * Writes an index as it is published.
 *
 * @param place folder of the index as Pagefind wrote it
 * @param folder to write into
 * @param part folder of the index in the published one, with its slash
 * @throws Error where Pagefind no longer writes what this project expects
 */
export function publishPart(
	place: string,
	folder: string,
	part: string,
	pageOf: (url: string) => IndexedPage,
	wanted: Wanted = 'all',
): void {
	const write = (name: string, content: Uint8Array) => {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	for (const name of filesUnder(place)) {
		if (wanted === 'fragments' && !fragmentPattern.test(name)) continue;
		if (grammar.test(name) && name !== wasmName) {
			throw new Error(
				`Pagefind has a grammar of the letters' language (${name}) and would stem its words a second time: give \`indexedAs: 'und'\` in search/index.ts of the country.`,
			);
		}
		const content = readFileSync(join(place, name));
		if (name === script) {
			const program = readFileSync(join(place, wasmName));
			write(name, Buffer.from(classicScript(content.toString(), program)));
		} else if (data.test(name)) {
			const own = fragmentPattern.test(name) ? storedLetter(readFragment(content), pageOf) : content;
			write(`${part}${name}.js`, packIndexFile(own));
		}
	}
}

/** A letter as results show it, in its own words. */
function storedLetter(fragment: Fragment, pageOf: (url: string) => IndexedPage): Uint8Array {
	const page = pageOf(fragment.url);
	const [indexed, shown] = [fragment.content.split(' ').length, page.content.split(' ').length];
	if (indexed !== shown) {
		throw new Error(
			`${page.url} has ${shown} words, but ${indexed} were indexed: Pagefind parts words otherwise than the version that package.json names`,
		);
	}
	return deflateRawSync(storeLetter(page), { level: 9, memLevel: 9 });
}
