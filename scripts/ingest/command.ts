import { resolve } from 'node:path';
import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { type Archive, openArchive } from '#store/archive.ts';
import { groupChanges } from '#store/changes/group-changes.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import { shardOf } from '#store/shards/shard.ts';
import { openFingerprintKey } from '#store/sources/fingerprint-key.ts';
import { openRememberedSources } from '#store/sources/remembered-sources.ts';
import { type CommandLine, commandLine, type ExitCode, type Surroundings } from '../cli/command-line.ts';
import { NotDone } from '../cli/not-done.ts';
import { progressBar } from '../cli/progress-bar.ts';
import { chooseReporter } from '../cli/report/choose-reporter.ts';
import type { Reporter } from '../cli/report/finding.ts';
import { type IngestedSource, lostLetters } from './count-letters.ts';
import { findSources } from './find-sources.ts';
import { findingsOf, lostFinding } from './findings-of.ts';
import { commandOptions, type IngestOptions, readOptions } from './ingest-options.ts';
import { ingestSources } from './ingest-sources.ts';
import { json } from './reporters/json.ts';
import { countsOf, statusOf, summaryOf } from './reporters/terminal.ts';
import { isWithheld, withheldIn } from './reporters/withheld.ts';
import { readSettings } from './settings/read-settings.ts';
import { settingKeys } from './settings/settings.ts';
import { openWorkers } from './worker/open-workers.ts';

/** Up to so many sources, letters in which nothing has changed are still listed at a terminal. */
const mostUnchanged = 10;

/** `npm run ingest`: takes letters into the archive. Exit code 1 where some were refused. */
export const ingestCommand = ingestBy(openWorkers);

/**
 * The same command with workers that need not be separate processes.
 *
 * @param together how many letters are written to the content together
 */
export function ingestBy(workers: typeof openWorkers, together?: number): CommandLine<typeof commandOptions> {
	return commandLine({
		name: 'ingest',
		options: commandOptions,
		lists: { keys: settingKeys },
		run: async (given, around): Promise<ExitCode> => {
			const options = readOptions(given);
			const config = await around.config();
			const free = options.dryRun ? null : lockArchive(options.content, (line) => around.err(`${line}\n`));
			const isWhole = await run(options, { config, workers, together }, around).finally(() => free?.());
			return isWhole ? 0 : 1;
		},
	});
}

/** If letters were not compared with every other, one might be taken twice. */
function refuseDamaged(damaged: readonly string[]): void {
	if (damaged.length === 0) return;
	throw new NotDone(
		[
			'Nothing was ingested, because these content files cannot be read, and new letters could not be compared with them:',
			...damaged.map((file) => `  ${file}`),
			'Fix each, or restore it from git; npm run build lists everything that is wrong with the content.',
		].join('\n'),
	);
}

/** True where all letters are in the archive. */
async function run(
	options: IngestOptions,
	{
		config,
		workers,
		together,
	}: { config: ArchiveConfig; workers: typeof openWorkers; together: number | undefined },
	around: Surroundings,
): Promise<boolean> {
	const { out, err } = around;
	const changes = groupChanges(resolve(options.content), together);
	const archive = openArchive(options.content, { ...options, changes });
	refuseDamaged(archive.damaged);
	const jurisdiction = jurisdictionOf(config.jurisdiction);
	const contacts = publicContacts(archive.authorities(), config, jurisdiction);
	const settings = readSettings(options.set, jurisdiction, contacts);
	const found = findSources(options.paths);
	if (found.sources.length === 0)
		err(`There is no letter in ${options.paths.join(', ')}: put files there, or name them.\n`);
	const sources = shardOf(found.sources, options.shard);
	const key = keyOf(archive, options, around);
	const progress = progressBar(process.stderr, sources.length, options.json || Boolean(process.env['CI']));
	const done: IngestedSource[] = [];
	const remembered = openRememberedSources(options.content);
	const pool = workers(
		{
			contacts,
			settings,
			key,
			ocr: options.ocr,
			jurisdiction: jurisdiction.id,
			redaction: config.redaction,
			images: config.sources.pageImages,
		},
		options.jobs ? { size: options.jobs } : {},
	);
	try {
		const shared = {
			archive,
			changes,
			remembered,
			jurisdiction,
			contacts,
			settings,
			config,
			pool,
			...options,
		};
		for await (const source of ingestSources(sources, shared)) {
			done.push(source);
			progress.clear();
			if (!options.json) report(source, sources.length, around);
			progress.step();
		}
		// Only now: a remembered source is not read again, so what it says about requests must have been written before.
		const unsaved = remembered.save();
		if (unsaved) err(`${unsaved}\n`);
	} finally {
		pool.close();
		progress.clear();
		// A fault that ends the run does not hide what was taken before.
		if (options.json) out(json(done));
		else {
			err(reporterOf(around)(withheldIn(done)));
			err(`${summaryOf(done, { ...options, ...found })}\n`);
		}
	}
	return areAllThere(done, archive, around);
}

/** Whether every letter of the sources is in the archive; reports those that were lost on the way. */
function areAllThere(
	done: readonly IngestedSource[],
	archive: Pick<Archive, 'knows'>,
	around: Surroundings,
): boolean {
	const lost = lostLetters(done, archive.knows);
	around.err(reporterOf(around)(lost.map(lostFinding)));
	return lost.length === 0 && done.every(({ results }) => results.every(({ id }) => id !== null));
}

function reporterOf({ language }: Surroundings): Reporter {
	return chooseReporter({ colours: process.stderr.isTTY, language });
}

/** @param of number of sources in the run: if there are many, letters already in the archive are only counted at a terminal */
function report(source: IngestedSource, of: number, around: Surroundings): void {
	const { out, err } = around;
	const isTerminal = process.stdout.isTTY && !process.env['CI'];
	for (const result of source.results) {
		err(reporterOf(around)(findingsOf(result).filter((finding) => !isWithheld(finding))));
		const { id, status, file } = result;
		const isCounted = status === 'unchanged' && isTerminal && of > mostUnchanged;
		if (id !== null && !isCounted) out(statusOf({ status, id }, file, isTerminal));
	}
	err(countsOf(source));
}

/** The fingerprint key; warns if letters in the archive cannot be recognised by it. */
function keyOf(archive: Archive, { dryRun }: IngestOptions, { err }: Surroundings): string {
	const { key, age, path } = openFingerprintKey({ keep: !dryRun });
	if (age === 'passing' && !dryRun) {
		err(
			`${path} cannot be read or written: letters whose source’s hash is not published are not known again, and get a second address and a doubt. Give yourself the right to read it and to write there.\n`,
		);
	}
	if (age === 'new' && archive.hasHidden()) {
		err(
			`The archive has letters that were taken with another key: taken again here, they get a second address and a doubt. Copy .fingerprint-key from the machine that took them to ${path}, or set ARCHIVE_KEY (docs/ingest.md).\n`,
		);
	}
	return key;
}
