import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { formatDays } from '#archive/search/days-text.ts';
import { packEdits } from '#archive/search/index-edits.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { keyWriter } from '#archive/search/key-writer.ts';
import { daysName, metaName, type PagefindEntry, type SearchPart } from '#archive/search/manifest.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { indexPages } from './index-pages.ts';
import { keyRecord } from './key-record.ts';
import { mergeParts } from './merge-parts.ts';
import { type KeySources, notedKeys, saysTheSame } from './noted-keys.ts';
import type { PageStore } from './page-store.ts';
import type { PartMemory, PartPlace } from './part-memory.ts';
import type { PlannedPart } from './plan-parts.ts';
import { publishPart } from './publish-part.ts';
import { splitChunks } from './split-chunks.ts';

/** The input of an index, and its output folder. */
export interface PartSettings {
	readonly texts: PageStore;
	/** Of each page, its year, empty where it has none, and the day by which it is sorted. */
	readonly times: ReadonlyMap<string, PageTime>;
	/** The letters' language. */
	readonly language: SearchLanguage;
	/** What keys of words are made from. */
	readonly keys: KeySources;
	/** The published index folder. */
	readonly folder: string;
	/** A folder for Pagefind's own files. */
	readonly scratch: string;
	/** Parts that an earlier run has made. */
	readonly memory: PartMemory;
	/** Called with every published file. */
	readonly onFile: (content: Uint8Array) => void;
}

/** When a letter was written. */
export interface PageTime {
	readonly year: string;
	readonly day: string;
}

const entryName = 'pagefind-entry.json';
/** Names the index of all pages where it is remembered. */
const wholeName = 'all';
/** What the newest letters change in the files of an index. */
const editsName = 'newest.pf_edits';
/** Where letters have no date, Pagefind leaves out what has no value to sort by: this comes before all others. */
const noDay = '0000-00-00';

/**
 * Makes one index: Pagefind indexes each letter with every word replaced by the key that all its forms share, token for
 * token, and the fragments get the letters' own words back, for places count tokens.
 *
 * @throws Error with Pagefind's words, or where Pagefind no longer counts tokens as this project does
 */
export async function writePart(plan: PlannedPart, settings: PartSettings): Promise<SearchPart> {
	const { texts, times, language, keys, scratch } = settings;
	const dayOf = (url: string) => times.get(url)?.day || noDay;
	// In the order of days, which then takes no room in Pagefind's list.
	const urls = plan.urls.toSorted((a, b) => (dayOf(a) + a < dayOf(b) + b ? -1 : 1));
	const newest = urls.filter((url) => plan.newest.has(url));
	const rest = urls.filter((url) => !plan.newest.has(url));
	if (rest.length === 0) return writePart({ ...plan, newest: new Set() }, settings);
	const base = await baseOf(rest, plan.folder, settings, dayOf);
	const isWhole = plan.folder === '';
	const part = {
		folder: plan.folder,
		...(isWhole ? {} : { years: [...new Set(urls.map((url) => times.get(url)?.year ?? ''))].sort() }),
		entry: entryOf(base.index),
	};
	if (newest.length === 0) {
		takeOver(base.published, settings);
		if (!isWhole) writeDays(part, rest.map(dayOf), settings);
		return part;
	}
	const further = join(scratch, 'further');
	const recordOf = recordsBy(keyWriter(keys.lexicon, keys.others), settings, dayOf);
	await indexPages(newest, further, recordOf, language.indexedAs);
	const edits = mergeParts(base.index, further, plan.folder, dayOf);
	if (!edits) return writePart({ ...plan, newest: new Set() }, settings);
	takeOver(base.published, settings);
	const published = join(scratch, 'published');
	publishPart(further, published, plan.folder, texts.read, 'fragments');
	takeOver(published, settings);
	if (!isWhole) writeDays(part, rest.map(dayOf), settings);
	const name = `${plan.folder}${editsName}`;
	write(name, deflateRawSync(packEdits(edits), { level: 9, memLevel: 9 }), settings);
	return {
		...part,
		entry: countedIn(part.entry, urls.length),
		edits: name,
		...(isWhole ? {} : { newestDays: newest.map(dayOf) }),
	};
}

/** The index of some pages, taken from the run before where that had the same texts and gave them the same keys. */
async function baseOf(
	urls: readonly string[],
	folder: string,
	settings: PartSettings,
	dayOf: (url: string) => string,
): Promise<PartPlace> {
	const { texts, language, keys, memory } = settings;
	return memory.take(folder.replace('/', '') || wholeName, {
		inputs: [
			JSON.stringify([folder, language.tag, language.indexedAs]),
			...urls.map((url) => `${url} ${texts.digestOf(url)}`),
		],
		isSame: (lookups) => saysTheSame(lookups, keys),
		make: async (place) => {
			const { keysOf, lookups } = notedKeys(keys);
			await indexPages(urls, place.index, recordsBy(keysOf, settings, dayOf), language.indexedAs);
			splitChunks(place.index, metaName({ folder: '', entry: entryOf(place.index) }));
			publishPart(place.index, place.published, folder, texts.read);
			return lookups();
		},
	});
}

/** What Pagefind is given of a page. */
function recordsBy(
	keysOf: (text: string) => string,
	{ texts, language }: PartSettings,
	dayOf: (url: string) => string,
) {
	return (url: string) => keyRecord(texts.read(url), keysOf, dayOf(url), language.indexedAs);
}

function entryOf(place: string): PagefindEntry {
	return JSON.parse(readFileSync(join(place, entryName), 'utf8'));
}

/** As if all pages were in its own files. */
function countedIn(entry: PagefindEntry, pages: number): PagefindEntry {
	const languages = Object.entries(entry.languages).map(([id, one]) => [id, { ...one, page_count: pages }]);
	return { ...entry, languages: Object.fromEntries(languages) };
}

/** Days of pages in order, by which hits of several parts are put in one. */
function writeDays(part: SearchPart, days: readonly string[], settings: PartSettings): void {
	write(daysName(part), Buffer.from(formatDays(days)), settings);
}

/** Copies files that are ready into the published index. */
function takeOver(from: string, settings: PartSettings): void {
	for (const name of filesUnder(from)) publish(name, readFileSync(join(from, name)), settings);
}

function write(name: string, content: Uint8Array, settings: PartSettings): void {
	publish(`${name}.js`, packIndexFile(content), settings);
}

function publish(name: string, content: Uint8Array, { folder, onFile }: PartSettings): void {
	const file = join(folder, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	onFile(content);
}
