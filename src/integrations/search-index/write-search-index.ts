import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { noAliases } from '#archive/search/alias-table.ts';
import { foldForSearch } from '#archive/search/fold-for-search.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { keyWriter } from '#archive/search/key-writer.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { manifestName, type SearchManifest, type SearchPart } from '#archive/search/manifest.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { apostrophes } from '#archive/text/apostrophes.ts';
import { remembered } from '#archive/text/remembered.ts';
import { aliasShards } from './alias-shards.ts';
import type { AliasesWork } from './aliases-worker.ts';
import type { Aliases } from './build-aliases.ts';
import { noPageMemory, openPageMemory, type PageMemory } from './page-memory.ts';
import { pageTexts, pageUrls } from './page-texts.ts';
import { openPartMemory } from './part-memory.ts';
import { type PartLimits, type PlannedPart, planParts } from './plan-parts.ts';
import { spellingShards } from './spelling-shards.ts';
import { openTextStore, type TextStore } from './text-store.ts';
import { type PageTime, writePart } from './write-part.ts';

const wordPattern = /\p{L}+/gu;
/** Example: `об’єкта`, whose apostrophe is between letters. */
const writtenWord = new RegExp(`\\p{L}+(?:[${apostrophes}]\\p{L}+)*`, 'gu');
const spaces = /\s+/u;
/** Letters of a digest that tell two builds apart. */
const versionLength = 10;

/** What lives long is small beside what is thrown away: more room for young objects only delays their collection. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** What is known of an archive besides its site. */
export interface IndexOptions {
	readonly limits?: PartLimits | undefined;
	/** In which release each letter came, by the address of its page from the site’s root. */
	readonly releases?: ReadonlyMap<string, number>;
	/** Where runs leave for the next what it may take; nothing is left without. */
	readonly memory?: { readonly folder: string; readonly code: string } | undefined;
}

/**
 * Writes the search index of a site into its folder `pagefind`, in place of one that was there: one index, or several parts
 * (see `planParts`), with one table of words for all.
 *
 * @returns how many letters can be searched
 * @throws Error with Pagefind's words, or where Pagefind no longer works as this project expects
 */
export async function writeSearchIndex(
	siteFolder: string,
	{ id, search: language, dictionary }: Pick<Jurisdiction, 'id' | 'search' | 'dictionary'>,
	{ limits, releases = new Map(), memory }: IndexOptions = {},
): Promise<number> {
	const folder = join(siteFolder, 'pagefind');
	const scratch = mkdtempSync(join(tmpdir(), 'search-index-'));
	const texts = openTextStore(scratch);
	const pages = memory ? openPageMemory(memory.folder, memory.code) : noPageMemory;
	const made = openPartMemory(join(memory?.folder ?? scratch, 'parts'), memory?.code ?? '');
	try {
		const plans = planParts(pageUrls(siteFolder), releases, limits);
		const { vocabulary, words, times } = readTexts({
			siteFolder,
			texts,
			language,
			pages,
			...settledOf(plans),
		});
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { recursive: true });
		mkdirSync(folder);
		const aliases = dictionary
			? await aliasesFor({ jurisdiction: id, vocabulary })
			: { table: noAliases, others: new Map() };
		const lexicon = lexiconOf(language, aliases.table);
		const settings = {
			texts,
			times,
			language,
			keysOf: keyWriter(lexicon, aliases.others),
			folder,
			scratch: join(scratch, 'pagefind'),
			memory: made,
		};
		const searched = plans.map((plan) => ({ ...plan, urls: plan.urls.filter(texts.has) }));
		const parts: MadePart[] = [];
		for (const plan of searched.filter(({ urls }) => urls.length > 0)) {
			const files = createHash('sha256');
			const part = await writePart(plan, { ...settings, onFile: (content) => files.update(content) });
			parts.push({ part, version: versionOf(files) });
		}
		const shards = aliasShards(aliases.table, language);
		const spellings = spellingShards(words, lexicon, shards.length);
		writeTables(folder, { words: shards, spellings }, manifestOf(parts, { words: shards, spellings }));
		pages.keep();
		made.keep();
		return times.size;
	} finally {
		texts.close();
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** What texts tell. */
interface Texts {
	/** How often the archive has each word, folded. */
	readonly vocabulary: Map<string, number>;
	/** As people write them, in small letters. */
	readonly words: Map<string, number>;
	/** By the address of a page. */
	readonly times: Map<string, PageTime>;
}

/** Pages whose words count. */
interface Settled {
	/** For keys: those of indexes to which nothing is added, so that these stay; of one index, those that it is made of. */
	readonly inKeys: ReadonlySet<string>;
	/** For suggestions: all but the newest. */
	readonly inWords: ReadonlySet<string>;
}

/** What texts are read from, and where to. */
interface Reading extends Settled {
	readonly siteFolder: string;
	readonly texts: TextStore;
	readonly language: SearchLanguage;
	readonly pages: PageMemory;
}

function settledOf(plans: readonly PlannedPart[]): Settled {
	const settled = plans.flatMap(({ urls, newest }) => urls.filter((url) => !newest.has(url)));
	const [, ...older] = plans;
	return {
		inKeys: new Set(older.length > 0 ? older.flatMap(({ urls }) => urls) : settled),
		inWords: new Set(settled),
	};
}

/** Stores the letters' texts; tells how often they have each word, and when they were written. */
function readTexts({ siteFolder, texts, language, inKeys, inWords, pages }: Reading): Texts {
	const [vocabulary, words] = [new Map<string, number>(), new Map<string, number>()];
	const ofOthers = new Map<string, number>();
	const times = new Map<string, PageTime>();
	const wordsOf = remembered((token) => ({
		folded: foldForSearch(token, language).match(wordPattern) ?? [],
		written: token.toLowerCase().match(writtenWord) ?? [],
	}));
	for (const page of pageTexts(siteFolder, pages)) {
		const [isInKeys, isInWords] = [inKeys.has(page.url), inWords.has(page.url)];
		texts.add(page);
		times.set(page.url, { year: page.filters['year']?.[0] ?? '', day: page.meta['date'] ?? '' });
		for (const text of [page.content, ...Object.values(page.meta)]) {
			for (const token of text.split(spaces)) {
				const { folded, written } = wordsOf(token);
				for (const word of folded) count(word, isInKeys ? vocabulary : ofOthers);
				if (isInWords) for (const word of written) count(word, words);
			}
		}
	}
	// Words that only others have weigh nothing, so that those of the index keep their keys; they are suggested once the index has them.
	for (const word of ofOthers.keys()) if (!vocabulary.has(word)) vocabulary.set(word, 0);
	return { vocabulary, words, times };
}

function count(word: string, counts: Map<string, number>): void {
	counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Reads the dictionary in a thread of its own, whose memory is given back before an index is made. */
function aliasesFor(workerData: AliasesWork): Promise<Aliases> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./aliases-worker.ts', import.meta.url), {
			workerData,
			resourceLimits,
		});
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) =>
			reject(new Error(`The dictionary's reader ended with ${code}, without words.`)),
		);
	});
}

/** Tables in shards, by the folder of each. */
type Tables = Readonly<Record<'words' | 'spellings', readonly string[]>>;

/** A part, and what changes with its files. */
interface MadePart {
	readonly part: SearchPart;
	readonly version: string;
}

/** The newest part has the version of the whole: a letter beside it may change what is shown, and no file’s name. */
function manifestOf(parts: readonly MadePart[], { words, spellings }: Tables): SearchManifest {
	const whole = createHash('sha256');
	for (const text of [...parts.map(({ version }) => version), ...words, ...spellings]) whole.update(text);
	return {
		version: versionOf(whole),
		shards: words.length,
		parts: parts.map(({ part, version }, at) => (at === 0 ? part : { ...part, version })),
	};
}

function versionOf(digest: Hash): string {
	return digest.digest('hex').slice(0, versionLength);
}

function writeTables(folder: string, tables: Tables, manifest: SearchManifest): void {
	const write = (name: string, text: string) =>
		writeFileSync(join(folder, `${name}.js`), packIndexFile(Buffer.from(text)));
	for (const [name, shards] of Object.entries(tables)) {
		mkdirSync(join(folder, name));
		for (const [shard, text] of shards.entries()) write(`${name}/${shard}`, text);
	}
	write(manifestName, JSON.stringify(manifest));
}
