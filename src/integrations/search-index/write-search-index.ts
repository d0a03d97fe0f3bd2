import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { noAliases } from '#archive/search/alias-table.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { manifestName, type SearchManifest, type SearchPart } from '#archive/search/manifest.ts';
import { aliasShards } from './alias-shards.ts';
import type { AliasesWork } from './aliases-worker.ts';
import type { Aliases } from './build-aliases.ts';
import { openCountMemory } from './count-memory.ts';
import { openPageMemory } from './page-memory.ts';
import { openPageStore } from './page-store.ts';
import { pageUrls } from './page-urls.ts';
import { openPartMemory } from './part-memory.ts';
import { type PartLimits, planParts } from './plan-parts.ts';
import { readWords } from './read-words.ts';
import { spellingShards } from './spelling-shards.ts';
import { writePart } from './write-part.ts';

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
	const [kept, code] = [memory?.folder ?? scratch, memory?.code ?? ''];
	const pages = openPageMemory(kept, code);
	const made = openPartMemory(join(kept, 'parts'), code);
	const counted = openCountMemory(join(kept, 'words'), code);
	try {
		const urls = pageUrls(siteFolder);
		const texts = openPageStore(siteFolder, urls, pages);
		const plans = planParts(urls, releases, limits);
		const { vocabulary, words, times } = readWords(plans, texts, language, counted);
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
			keys: { lexicon, others: aliases.others },
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
		counted.keep();
		return times.size;
	} finally {
		pages.close();
		rmSync(scratch, { recursive: true, force: true });
	}
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
