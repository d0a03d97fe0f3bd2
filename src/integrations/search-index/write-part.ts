import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { packEdits } from '#archive/search/index-edits.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { keyWriter } from '#archive/search/key-writer.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { metaName, type PagefindEntry, type SearchPart, wasmName } from '#archive/search/manifest.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { storeLetter } from '#archive/search/stored-letter.ts';
import { publishedFiles } from '../published-files.ts';
import type { Aliases } from './build-aliases.ts';
import { type Fragment, readFragment } from './fragment.ts';
import { mergeParts } from './merge-parts.ts';
import type { IndexedPage } from './page-texts.ts';
import { classicScript } from './pagefind-script.ts';
import type { PartMemory, PartPlace } from './part-memory.ts';
import type { PlannedPart } from './plan-parts.ts';
import { splitChunks } from './split-chunks.ts';
import { openTextStore, type TextStore } from './text-store.ts';

/** The input of an index, and its output folder. */
export interface PartSettings {
	readonly texts: TextStore;
	/** The letters' language. */
	readonly language: SearchLanguage;
	readonly aliases: Aliases;
	/** The published index folder. */
	readonly folder: string;
	/** A folder for Pagefind's own files. */
	readonly scratch: string;
	/** Parts that an earlier run has made. */
	readonly memory: PartMemory;
	/** Called with every published file. */
	readonly onFile: (content: Uint8Array) => void;
}

/** Files of an index that this site reads: not Pagefind's own interfaces, which are 300 KB and name their translators. */
const data = /\.pf_(?:meta|index|filter|fragment)$/;
/** Example: `fragment/uk_1a2b3c4.pf_fragment` */
const fragmentPattern = /\.pf_fragment$/;
/** Example: `wasm.en.pagefind`, which Pagefind writes for each language whose words it stems itself. */
const grammar = /^wasm\.[\w-]+\.pagefind$/;
const entryName = 'pagefind-entry.json';
/** Names the index of all years where it is remembered. */
const wholeName = 'all';
/** What the newest letters change in the files of an index. */
const editsName = 'newest.pf_edits';
const anyFile = /^/;
const script = 'pagefind.js';
/** How many pages Pagefind gets at a time. */
const atOnce = 64;

/**
 * Makes one index: Pagefind indexes each letter with every word replaced by the key that all its forms share, token for
 * token, and the fragments get the letters' own words back, for places count tokens.
 *
 * @throws Error with Pagefind's words, or where Pagefind no longer counts tokens as this project does
 */
export async function writePart(plan: PlannedPart, settings: PartSettings): Promise<SearchPart> {
	const { texts, language, aliases, scratch } = settings;
	const keysOf = keyWriter(lexiconOf(language, aliases.table), aliases.others);
	const yearOf = new Map(
		plan.slices.flatMap(({ year, from, to }) =>
			texts
				.urls(year)
				.slice(from, to)
				.map((url) => [url, year]),
		),
	);
	const pageOf = (url: string) => texts.read(yearOf.get(url) ?? '', url);
	const recordOf = (url: string) => keyRecord(pageOf(url), keysOf, language.indexedAs);
	const urls = [...yearOf.keys()].sort();
	const newest = urls.filter((url) => plan.newest.has(url));
	const rest = urls.filter((url) => !plan.newest.has(url));
	const base = await baseOf(rest, plan.folder, settings, { pageOf, recordOf });
	if (newest.length === 0) {
		takeOver(base.published, settings);
		return { folder: plan.folder, year: plan.year, entry: entryOf(base.index) };
	}
	const further = join(scratch, 'further');
	await indexPages(newest, further, recordOf, language.indexedAs);
	const edits = mergeParts(base.index, further, plan.folder, (url) => sortedBy(pageOf(url)));
	if (!edits) return writePart({ ...plan, newest: new Set() }, settings);
	takeOver(base.published, settings);
	const published = join(scratch, 'published');
	publish(further, published, plan.folder, pageOf, fragmentPattern);
	takeOver(published, settings);
	const name = `${plan.folder}${editsName}`;
	const packed = packIndexFile(deflateRawSync(packEdits(edits), { level: 9, memLevel: 9 }));
	writeFileSync(join(settings.folder, `${name}.js`), packed);
	settings.onFile(packed);
	const entry = countedIn(entryOf(base.index), urls.length);
	return { folder: plan.folder, year: plan.year, entry, edits: name };
}

/** What an index is made of, by the address of a page. */
interface Sources {
	readonly pageOf: (url: string) => IndexedPage;
	readonly recordOf: (url: string) => KeyRecord;
}

/** The index of some pages, taken from the run before where that had the same texts and gave them the same keys. */
async function baseOf(
	urls: readonly string[],
	folder: string,
	{ language, scratch, memory }: PartSettings,
	{ pageOf, recordOf }: Sources,
): Promise<PartPlace> {
	const kept = join(scratch, 'records');
	mkdirSync(kept, { recursive: true });
	const records = openTextStore<KeyRecord>(kept);
	const inputs = function* () {
		yield JSON.stringify([folder, language.tag, language.indexedAs]);
		for (const url of urls) {
			yield JSON.stringify(pageOf(url));
			yield records.add('', recordOf(url));
		}
	};
	try {
		return await memory.take(folder.replace('/', '') || wholeName, inputs(), async (place) => {
			await indexPages(urls, place.index, (url) => records.read('', url), language.indexedAs);
			const entry = entryOf(place.index);
			splitChunks(place.index, metaName({ folder: '', year: null, entry }));
			publish(place.index, place.published, folder, pageOf);
		});
	} finally {
		records.close();
	}
}

type KeyRecord = ReturnType<typeof keyRecord>;

/** Has Pagefind index pages into a folder. */
async function indexPages(
	urls: readonly string[],
	place: string,
	recordOf: (url: string) => KeyRecord,
	forceLanguage: string,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage });
	if (!index) throw new Error(errors.join('; '));
	for (let from = 0; from < urls.length; from += atOnce) {
		const records = urls.slice(from, from + atOnce).map(recordOf);
		const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
		const faults = added.flatMap((one) => one.errors);
		if (faults.length > 0) throw new Error(faults.join('; '));
	}
	rmSync(place, { recursive: true, force: true });
	const { errors: faults } = await index.writeFiles({ outputPath: place });
	if (faults.length > 0) throw new Error(faults.join('; '));
	await index.deleteIndex();
}

function entryOf(place: string): PagefindEntry {
	return JSON.parse(readFileSync(join(place, entryName), 'utf8'));
}

/** As if all pages were in its own files. */
function countedIn(entry: PagefindEntry, pages: number): PagefindEntry {
	const languages = Object.entries(entry.languages).map(([id, one]) => [id, { ...one, page_count: pages }]);
	return { ...entry, languages: Object.fromEntries(languages) };
}

/** A page as Pagefind should index it. Sorting is by the date that results show. */
function keyRecord(
	{ url, content, meta, filters }: IndexedPage,
	keysOf: (text: string) => string,
	language: string,
) {
	return {
		url,
		content: keysOf(content),
		language,
		meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, keysOf(value)])),
		filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
		sort: { date: sortedBy({ meta }) },
	};
}

/** A letter without a date comes last: Pagefind leaves out what has no value to sort by. */
function sortedBy({ meta }: Pick<IndexedPage, 'meta'>): string {
	return meta['date'] ?? '0000-00-00';
}

/** Writes an index as it is published. */
function publish(
	place: string,
	folder: string,
	part: string,
	pageOf: (url: string) => IndexedPage,
	isWanted = anyFile,
): void {
	const write = (name: string, content: Uint8Array) => {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	for (const name of publishedFiles(place)) {
		if (!isWanted.test(name)) continue;
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

/** Copies files that are ready into the published index. */
function takeOver(from: string, { folder, onFile }: PartSettings): void {
	for (const name of publishedFiles(from)) {
		const content = readFileSync(join(from, name));
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		onFile(content);
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
