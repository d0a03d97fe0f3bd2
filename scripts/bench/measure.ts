import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PartUse, partsFile, readParts } from '#store/files/part-log.ts';
import { siteCache } from '../build/site-cache.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { type MeasuredMirror, measureMirrors } from './measure-mirrors.ts';
import { type MeasuredPeer, measurePeers } from './peers/measure-peers.ts';
import { runStep, type StepUse } from './run-step.ts';
import { type SiteSize, siteSize } from './site-size.ts';

/** A step of a bench, with what it used. */
export interface MeasuredStep extends StepUse {
	readonly step: 'ingest' | 'pages' | 'search index';
}

/** What one run of the bench gives. */
export interface Measurement {
	readonly letters: number;
	readonly seed: number;
	readonly steps: readonly MeasuredStep[];
	/** Of the step that builds pages. */
	readonly parts: readonly PartUse[];
	readonly size: SiteSize;
	/** Other generators with the same letters, where they were asked for. */
	readonly peers: readonly MeasuredPeer[];
	/** Packages of the site, where they were asked for. */
	readonly mirrors: readonly MeasuredMirror[];
}

/** What is measured, and where. */
export interface MeasureOptions {
	readonly letters: number;
	readonly seed: number;
	readonly folder: string;
	/** Whether packages for mirrors are made too. */
	readonly mirrors: boolean;
	/** Whether other generators build the same letters too. */
	readonly peers: boolean;
}

/**
 * Makes a corpus in a folder, ingests it, builds its pages without search, then makes the search index; each measured.
 *
 * @param tell is told what begins, for a person who waits.
 * @throws Error with the end of a step's output where it fails.
 */
export async function measure(
	{ letters, seed, folder, mirrors, peers }: MeasureOptions,
	tell: (what: string) => void,
): Promise<Measurement> {
	const sources = join(folder, 'inbox');
	const content = join(folder, 'content');
	const site = join(folder, 'dist');
	const parts = join(folder, 'parts');
	const environment = {
		ARCHIVE_CONTENT: content,
		ARCHIVE_OUT: site,
		ARCHIVE_SEARCH: 'off',
		[partsFile]: parts,
	};
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(sources, { recursive: true });

	tell('writing the corpus');
	for (const { name, text } of makeCorpus(letters, seed)) writeFileSync(join(sources, name), text);
	tell('ingesting');
	const ingest = await runStep(['scripts/ingest.ts', '--content', content, '--json', sources]);
	tell('building the pages');
	const pages = await runStep(['scripts/build.ts'], environment).finally(() =>
		rmSync(siteCache(content, site), { recursive: true, force: true }),
	);
	tell('making the search index');
	const index = await runStep(['src/integrations/search-index/run-pagefind.ts', site]);
	tell('measuring sizes');
	const size = siteSize(site);
	return {
		letters,
		seed,
		steps: [
			{ step: 'ingest', ...ingest },
			{ step: 'pages', ...pages },
			{ step: 'search index', ...index },
		],
		parts: existsSync(parts) ? readParts(readFileSync(parts, 'utf8')) : [],
		size,
		peers: peers ? await measurePeers({ content, folder: join(folder, 'peers') }, tell) : [],
		mirrors: mirrors ? await measureMirrors(site, content, join(folder, 'mirrors'), tell) : [],
	};
}
