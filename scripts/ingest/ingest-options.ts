import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Shard } from '#store/shards/shard.ts';
import type { Given } from '../cli/command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { readShard } from '../cli/read-shard.ts';
import { today } from '../cli/today.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';

/** The options of `npm run ingest`, as the command line takes them. */
export const commandOptions = {
	content: { type: 'string' },
	'dry-run': { type: 'boolean' },
	json: { type: 'boolean' },
	force: { type: 'boolean' },
	republish: { type: 'boolean' },
	set: { type: 'string', multiple: true },
	shard: { type: 'string' },
	jobs: { type: 'string' },
	ocr: { type: 'string' },
} as const;

/** What a person asks of `npm run ingest`. */
export interface IngestOptions {
	readonly content: string;
	readonly dryRun: boolean;
	readonly json: boolean;
	readonly force: boolean;
	readonly republish: boolean;
	/** ISO date of this run. */
	readonly date: string;
	readonly shard: Shard | null;
	/** Number of worker processes; null for one per core. */
	readonly jobs: number | null;
	readonly ocr: EngineChoice;
	readonly set: readonly string[];
	readonly paths: readonly string[];
}

/**
 * Reads the options.
 *
 * @throws UsageError if one cannot be used, or no path is given
 */
export function readOptions({ values, positionals }: Given<typeof commandOptions>): IngestOptions {
	if (positionals.length === 0)
		throw new UsageError('No PATH was given. Name the letters, or the folder that holds them.');
	return {
		content: readContent(values.content ?? (process.env['ARCHIVE_CONTENT'] || 'content')),
		dryRun: values['dry-run'] ?? false,
		json: values.json ?? false,
		force: values.force ?? false,
		republish: values.republish ?? false,
		date: today(),
		shard: values.shard === undefined ? null : readShard('shard', values.shard),
		jobs: values.jobs === undefined ? null : readJobs(values.jobs),
		ocr: readEngineChoice(values.ocr),
		set: values.set ?? [],
		paths: positionals,
	};
}

/** A folder that exists or can be created: no file is in the way. */
function readContent(content: string): string {
	if (content === '') throw new UsageError("--content: name the folder of the archive's content.");
	let place = resolve(content);
	while (!existsSync(place)) place = dirname(place);
	if (!statSync(place).isDirectory()) {
		throw new UsageError(`${relative('', place)} is a file. Name the folder of the archive's content.`);
	}
	return content;
}

function readJobs(text: string): number {
	const jobs = Number(text);
	if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
		throw new UsageError('--jobs: give a number from 1 to 256.');
	return jobs;
}
