import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PartUse, partsFile, readParts } from '#store/files/part-log.ts';
import { siteCache } from '../build/site-cache.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { type MeasuredMirror, measureMirrors } from './measure-mirrors.ts';
import { type MeasuredPeer, measurePeers } from './peers/measure-peers.ts';
import { runStep, type StepUse } from './run-step.ts';
import { type SiteSize, siteSize } from './site-size.ts';

/** How many letters come after the first build. */
const more = 10;
const build = ['scripts/build.ts'];
/** Made letters have their doubts, and name persons who do not exist. */
const release = ['scripts/release.ts', '--with-doubts', '--accept', 'person-named', '--yes'];

/** A step of a bench, with what it used. */
export interface MeasuredStep extends StepUse {
	readonly step: 'ingest' | 'release' | 'pages' | 'search index' | 'build' | 'ten more';
}

/** What one run of the bench gives, or several in the middle. */
export interface Measurement {
	readonly letters: number;
	readonly seed: number;
	readonly steps: readonly MeasuredStep[];
	/** Of the build. */
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
 * Makes a corpus in a folder, ingests and releases it, builds its pages without search, makes their search index, builds all of it as
 * a publisher does, and once more after ten further letters in a release of their own; each measured.
 *
 * @param tell is told what begins, for a person who waits.
 * @throws Error with the end of a step's output where it fails.
 */
export async function measure(
	{ letters, seed, folder, mirrors, peers }: MeasureOptions,
	tell: (what: string) => void,
): Promise<Measurement> {
	const content = join(folder, 'content');
	const [site, pagesAlone] = [join(folder, 'site'), join(folder, 'pages')];
	const parts = join(folder, 'parts');
	const building = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site };
	rmSync(folder, { recursive: true, force: true });

	tell('writing the corpus');
	const inboxes = writeCorpus(folder, letters, seed);
	tell('ingesting');
	const ingest = await runStep([...ingestInto(content), inboxes.first]);
	tell('releasing');
	const released = await runStep(release, building);
	tell('building the pages');
	const alone = { ...building, ARCHIVE_OUT: pagesAlone };
	const pages = await forgetAfter(alone, runStep(build, { ...alone, ARCHIVE_SEARCH: 'off' }));
	tell('making the search index');
	const index = await runStep(['src/integrations/search-index/run-pagefind.ts', pagesAlone]);
	tell('building all of it');
	const all = await runStep(build, { ...building, [partsFile]: parts });
	tell('measuring sizes');
	const size = siteSize(site);
	const measuredPeers = peers ? await measurePeers({ content, folder: join(folder, 'peers') }, tell) : [];
	const measuredMirrors = mirrors ? await measureMirrors(site, content, join(folder, 'mirrors'), tell) : [];
	tell('building with ten more letters');
	await runStep([...ingestInto(content), inboxes.later]);
	await runStep(release, building);
	const tenMore = await forgetAfter(building, runStep(build, building));
	return {
		letters,
		seed,
		steps: [
			{ step: 'ingest', ...ingest },
			{ step: 'release', ...released },
			{ step: 'pages', ...pages },
			{ step: 'search index', ...index },
			{ step: 'build', ...all },
			{ step: 'ten more', ...tenMore },
		],
		parts: existsSync(parts) ? readParts(readFileSync(parts, 'utf8')) : [],
		size,
		peers: measuredPeers,
		mirrors: measuredMirrors,
	};
}

/** Writes a corpus into two folders, the last few letters into the second. */
function writeCorpus(folder: string, letters: number, seed: number) {
	const inboxes = { first: join(folder, 'inbox'), later: join(folder, 'inbox-later') };
	for (const inbox of Object.values(inboxes)) mkdirSync(inbox, { recursive: true });
	let written = 0;
	for (const { name, text } of makeCorpus(letters + more, seed)) {
		writeFileSync(join(written < letters ? inboxes.first : inboxes.later, name), text);
		written += 1;
	}
	return inboxes;
}

function ingestInto(content: string): string[] {
	return ['scripts/ingest.ts', '--content', content, '--json'];
}

/** Waits for a build, and has it leave nothing for the next. */
async function forgetAfter(
	{ ARCHIVE_CONTENT, ARCHIVE_OUT }: { readonly ARCHIVE_CONTENT: string; readonly ARCHIVE_OUT: string },
	step: Promise<StepUse>,
): Promise<StepUse> {
	return step.finally(() =>
		rmSync(siteCache(ARCHIVE_CONTENT, ARCHIVE_OUT), { recursive: true, force: true }),
	);
}
