import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageLanguage } from '#archive/address/page-path.ts';
import type { WorkerBuild } from '../../client/offline/worker-scope.ts';
import type { ReaderBuild, ReaderWords, ReleaseFacts } from '../../client/reader/reader-build.ts';
import { type Translation, translate } from '../../i18n/index.ts';
import { bundleScript } from '../bundle-script.ts';
import { offlineFiles } from './offline-files.ts';

/** What the integration needs of the archive’s settings. */
export interface OfflineOptions {
	readonly url: string;
	/** The default one first. */
	readonly languages: readonly PageLanguage[];
	/** Whether pages are kept for reading without the network. */
	readonly offline: boolean;
}

/**
 * Publishes what runs on every page (`reader.js`), the service worker, and the lists of what it can keep. It must come after
 * everything that publishes something to read.
 */
export function offlineReading(options: OfflineOptions): AstroIntegration {
	return {
		name: 'offline-reading',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const files = await publishOffline(fileURLToPath(dir), options);
				if (files > 0) logger.info(`${files} file(s) can be kept for reading offline`);
			},
		},
	};
}

/**
 * Writes the scripts and lists into a built site.
 *
 * @returns how many files can be kept
 */
export async function publishOffline(
	site: string,
	{ url, languages, offline }: OfflineOptions,
): Promise<number> {
	const publish = (name: string, text: string) => writeFileSync(join(site, name), text);
	const words = Object.fromEntries(languages.map((language) => [language, translate(language).words]));
	const reader: ReaderBuild = { url, offline, release: readRelease(site), words: mapped(words, readerWords) };
	publish('reader.js', await bundleScript('src/client/reader/reader.ts', reader));
	if (!offline) {
		publish('offline-worker.js', await bundleScript('src/client/offline/turned-off.ts', {}));
		return 0;
	}
	const folders = languages.slice(1).map((language) => `${language}/`);
	const { index, lists } = offlineFiles(site, folders);
	const worker: WorkerBuild = { ...index, url, folders, kept: mapped(words, (each) => each.offline.kept) };
	mkdirSync(join(site, 'offline'), { recursive: true });
	publish('offline/index.json', JSON.stringify(index));
	for (const [number, list] of lists.entries()) publish(`offline/${number}.txt`, list);
	publish('offline-worker.js', await bundleScript('src/client/offline/worker.ts', worker));
	return index.texts.files + index.sources.files;
}

function readerWords({ mirror, offline }: Translation['words']): ReaderWords {
	const { keptPart, newer, reload, same, updated, updateReady, update } = offline;
	return { mirror, offline: { keptPart, newer, reload, same, updated, updateReady, update } };
}

function mapped<From, To>(
	record: Readonly<Record<string, From>>,
	to: (from: From) => To,
): Record<string, To> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** The release that the site states, if any. */
function readRelease(site: string): ReleaseFacts | null {
	const file = join(site, 'release.json');
	if (!existsSync(file)) return null;
	const { release, date, root, between } = JSON.parse(readFileSync(file, 'utf8')) as Partial<ReleaseFacts>;
	return release && date && root ? { release, date, root, between: between ?? false } : null;
}
