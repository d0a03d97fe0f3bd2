import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { letterForms } from '#archive/address/letter-forms.ts';
import { letterPath, versionPath } from '#archive/address/page-path.ts';
import { keptForms } from '#archive/ledger/kept-forms.ts';
import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { Release } from '#archive/ledger/record.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { manifestName, type SearchManifest } from '#archive/search/manifest.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { BuildFailure } from './build-failure.ts';
import { dossierPages } from './search-index/dossier-pages.ts';
import { searchIsOn } from './search-index/search-index.ts';

/** Example: `letters/12345678/2018/25-k.html` */
const letterPage = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/.]+\.html$/;
/** Example: `12345678/2018/25-k`, after the archive's address and `letters/`, with or without its ending. */
const letterAddress = /^[^/]+\/(?:\d{4}|undated)\/[^/]+$/;
/** Examples: `sitemap.xml` `sitemap-1.xml`; `sitemap-index.xml` names no pages. */
const sitemapPattern = /^sitemap(?:-\d+)?\.xml$/;
/** Example: `<loc>https://archive.example/letters.html</loc>` */
const location = /<loc>\s*([^<]+?)\s*<\/loc>/g;

/** How many missing pages are listed. */
const named = 10;

/** How many letters each part of the archive contains. */
export interface LetterCounts {
	/** Markdown files in the content. */
	readonly content: number;
	readonly pages: number;
	/** Letters with every file that belongs to their page: record and text. */
	readonly files: number;
	/** Addresses of letters in the sitemaps, without duplicates. */
	readonly sitemap: number;
	/** Letters of the search index; null if the build leaves search out. */
	readonly search: number | null;
	/** Missing pages that the ledger names: of versions, of withdrawn letters, of former addresses. */
	readonly missing: readonly string[];
}

/** Where the letters come from, and the address under which they are published, with `/` at its end. */
export interface CountsGateOptions {
	readonly contentFolder: string;
	readonly url: string;
}

/**
 * Fails the build if letters got lost on the way from content to pages, sitemap or search. An unreadable content
 * store, for example, gives an empty site without any error (docs/decisions/0003-thin-store.md). It also fails if a page that the
 * ledger promises is missing.
 *
 * @throws BuildFailure that names the five numbers, or the pages.
 */
export function countsGate(options: CountsGateOptions): AstroIntegration {
	return {
		name: 'counts-gate',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const counts = countLetters(fileURLToPath(dir), options, searchIsOn());
				const fault = countsFault(counts);
				if (fault) throw new BuildFailure(fault);
				logger.info(`${counts.content} letter(s) in content, pages, files, sitemap and search`);
			},
		},
	};
}

/** Counts the letters in each part of a built site, from its files only. */
export function countLetters(siteFolder: string, options: CountsGateOptions, search: boolean): LetterCounts {
	const files = filesUnder(siteFolder);
	const { records, releases } = readLedger(options.contentFolder);
	const histories = [...letterHistories(records).values()];
	const promised = histories.flatMap((history) => versionPages(history, releases));
	const others = new Set(histories.flatMap(pagesOfNoLetter));
	const present = new Set(files);
	return {
		content: documentsBelow(contentPaths(options.contentFolder).letters).length,
		pages: files.filter((file) => letterPage.test(file) && !others.has(file)).length,
		files: Math.min(
			...letterForms.map((extension) => files.filter((file) => isBeside(file, extension)).length),
		),
		sitemap: lettersInSitemaps(siteFolder, files, options.url),
		search: search ? searchRecords(siteFolder) - searchedDossiers(siteFolder) : null,
		missing: [...others, ...promised].filter((page) => !present.has(page)),
	};
}

/** Pages at addresses of letters that are not letters: tombstones, and redirects from former addresses. */
function pagesOfNoLetter({ id, formerIds, withdrawal }: LetterHistory): string[] {
	return [...formerIds, ...(withdrawal ? [id] : [])].map((each) => letterPath(each));
}

/** The files at the addresses of a letter's versions, and those that letters no longer get: of a withdrawn letter, only pages. */
function versionPages(history: LetterHistory, releases: readonly Release[]): string[] {
	const { id, versions, withdrawal } = history;
	const pages = versions.map(({ version }) => versionPath(id, version));
	if (withdrawal) return pages;
	const kept = keptForms(history, releases);
	const texts = kept.length > 0 ? versions : versions.slice(0, -1);
	return [
		...pages,
		...texts.map(({ version }) => versionPath(id, version, 'md')),
		// A version that is not in a release yet has no proof.
		...kept.filter((form) => form !== 'proof.json').map((form) => letterPath(id, form)),
	];
}

/**
 * What is wrong with the counts, for a person; null if they are equal and nothing is missing.
 *
 * @example
 * countsFault({ content: 2, pages: 1, files: 1, sitemap: 1, search: 1, missing: [] })
 * // 'Letters got lost …: 2 in content, 1 letter pages, 1 with their files, 1 in the sitemap, 1 in the search index. …'
 */
export function countsFault(counts: LetterCounts): string | null {
	const { content, pages, files, sitemap, search, missing } = counts;
	if (missing.length > 0) {
		return `Permanent pages are missing from the built site: ${missing.slice(0, named).join(', ')}${missing.length > named ? ` and ${missing.length - named} more` : ''}. The ledger says that these versions were published. Build again; if they are still missing, look at the ledger and at content/versions. More: docs/diagnostics/letter-counts-differ.md`;
	}
	if ([pages, files, sitemap, search ?? content].every((count) => count === content)) return null;
	return `Letters were lost while the site was built: ${content} in content, ${pages} letter pages, ${files} with their files, ${sitemap} in the sitemap, ${search ?? 'no'} in the search index. The five numbers must be equal. Build again with an empty cache (remove node_modules/.astro); if they still differ, the first number that differs names the step to look at. More: docs/diagnostics/letter-counts-differ.md`;
}

/** Example: `letters/12345678/2018/25-k.json`; not `letters/12345678/2018/25-k/v1.json`. */
function isBeside(file: string, extension: string): boolean {
	return file.endsWith(`.${extension}`) && letterPage.test(`${file.slice(0, -extension.length)}html`);
}

function lettersInSitemaps(siteFolder: string, files: readonly string[], url: string): number {
	const letters = new Set<string>();
	const base = `${url}letters/`;
	for (const file of files.filter((name) => sitemapPattern.test(name))) {
		for (const [, address = ''] of readFileSync(join(siteFolder, file), 'utf8').matchAll(location)) {
			if (address.startsWith(base) && letterAddress.test(address.slice(base.length))) letters.add(address);
		}
	}
	return letters.size;
}

/** Searchable pages of the publisher, which are in the index with the letters. */
function searchedDossiers(siteFolder: string): number {
	return globSync(dossierPages, { cwd: siteFolder }).filter((file) =>
		readFileSync(join(siteFolder, file), 'utf8').includes('data-pagefind-body'),
	).length;
}

/** Pagefind's own counts over the parts and languages of the index, as its list has them; zero where none was written. */
function searchRecords(siteFolder: string): number {
	const file = join(siteFolder, 'pagefind', `${manifestName}.js`);
	if (!existsSync(file)) return 0;
	const { parts }: SearchManifest = JSON.parse(Buffer.from(unpackIndexFile(readFileSync(file))).toString());
	return parts
		.flatMap(({ entry: { languages } }) => Object.values(languages))
		.reduce((sum, language) => sum + language.page_count, 0);
}
