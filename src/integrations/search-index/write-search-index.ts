import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex, type IndexFile } from 'pagefind';
import { foldText } from '../../archive/search/fold-text.ts';
import { keyText } from '../../archive/search/key-text.ts';
import { aliasShards } from './alias-shards.ts';
import { type Aliases, buildAliases } from './build-aliases.ts';
import { expandDictionary } from './expand-dictionary.ts';
import { type Fragment, readFragment, writeFragment } from './fragment.ts';
import { pageTexts } from './page-texts.ts';

/** Pagefind's own interfaces, which this site does not use: 300 KB, and their translators' e-mails. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;
/** Example: `fragment/uk_1a2b3c4.pf_fragment` */
const FRAGMENT = /\.pf_fragment$/;
const WORD = /\p{L}+/gu;
/** Pages handed to Pagefind at a time. */
const AT_ONCE = 64;

/**
 * Writes the search index of a site into its folder `pagefind`: Pagefind indexes each letter with every word replaced by
 * the key that all its forms share, token for token, and the results show the letters' own words, for places count tokens.
 *
 * @returns how many letters can be searched
 * @throws Error with Pagefind's words, or where Pagefind no longer counts tokens as this project does
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
	const pages = await pageTexts(siteFolder);
	const aliases = aliasesFor(pages);
	const { index, errors } = await createIndex({ forceLanguage: 'uk' });
	if (!index) throw new Error(errors.join('; '));
	for (let from = 0; from < pages.length; from += AT_ONCE) {
		const records = pages.slice(from, from + AT_ONCE).map((page) => keyRecord(page, aliases));
		const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
		const faults = added.flatMap((one) => one.errors);
		if (faults.length > 0) throw new Error(faults.join('; '));
	}
	const { files, errors: faults } = await index.getFiles();
	if (faults.length > 0) throw new Error(faults.join('; '));
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const folder = path.join(siteFolder, 'pagefind');
	for (const file of files) {
		if (!UNUSED.test(file.path)) writeTo(folder, file.path, published(file, byUrl));
	}
	for (const [name, text] of aliasShards(aliases.table)) writeTo(folder, name, text);
	return pages.length;
}

/** A page as Pagefind is to index it. The order by date is that of the date that results show. */
function keyRecord({ url, content, meta, filters }: Fragment, { table, others }: Aliases) {
	const key = (text: string) => keyText(text, table, others);
	return {
		url,
		content: key(content),
		language: 'uk',
		meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, key(value)])),
		filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
		// A letter without a date comes last: Pagefind leaves out what has no value to sort by.
		sort: { date: meta['date'] ?? '0000-00-00' },
	};
}

/** A file of the index as it is published: a fragment gets back the words that its letter has. */
function published({ path: name, content }: IndexFile, pages: ReadonlyMap<string, Fragment>): Uint8Array {
	if (!FRAGMENT.test(name)) return content;
	const fragment = readFragment(content);
	const page = pages.get(fragment.url);
	if (!page) throw new Error(`the index has a page ${fragment.url} that the site has not`);
	const [indexed, shown] = [fragment.content.split(' ').length, page.content.split(' ').length];
	if (indexed !== shown) {
		throw new Error(
			`${page.url} has ${shown} words, but ${indexed} were indexed: Pagefind parts words otherwise than the version that package.json names`,
		);
	}
	// Pagefind groups hits by headings, and by whatever has a title; a paragraph's text stands in the content already.
	const anchors = page.anchors.map((anchor) => ({ ...anchor, text: '', title: anchor.id }));
	return writeFragment({ ...page, filters: fragment.filters, anchors });
}

function aliasesFor(pages: readonly Fragment[]): Aliases {
	const vocabulary = new Map<string, number>();
	for (const { content, meta } of pages) {
		for (const [word] of foldText([content, ...Object.values(meta)].join(' ')).matchAll(WORD)) {
			vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
		}
	}
	const [aff, dic] = ['index.aff', 'index.dic'].map((name) =>
		readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-uk'))), 'utf8'),
	);
	return buildAliases(vocabulary, (wanted) => expandDictionary(aff ?? '', dic ?? '', wanted));
}

function writeTo(folder: string, name: string, content: string | Uint8Array): void {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
}
