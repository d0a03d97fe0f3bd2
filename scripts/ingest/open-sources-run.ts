import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { openArchive } from '#store/archive.ts';
import { openRememberedSources } from '#store/sources/remembered-sources.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import type { SourcesRun } from './sources-run.ts';
import type { IngestSetup } from './worker/jobs.ts';
import { type IngestWorkers, openWorkers } from './worker/open-workers.ts';

/** What is needed to open a run that takes letters. */
export interface RunOptions {
	readonly content: string;
	readonly config: ArchiveConfig;
	/** Id of the jurisdiction by whose rules letters are read; by default the configured one. */
	readonly jurisdiction?: string;
	readonly ocr: EngineChoice;
	/** The fingerprint key. */
	readonly key: string;
	/** ISO date of the run. */
	readonly date: string;
	readonly dryRun: boolean;
	readonly force: boolean;
	readonly republish: boolean;
	/** Opens the workers, or returns those already open. */
	readonly workers?: (setup: IngestSetup) => IngestWorkers;
}

/**
 * Opens a run without --set values on a content folder: its archive, its workers and what this machine remembers. The caller
 * must close the pool.
 *
 * @throws LedgerRefusal if a change to the content was left unfinished
 */
export function openSourcesRun({ content, config, ocr, key, date, ...options }: RunOptions): SourcesRun {
	const { dryRun, force, republish, workers = openWorkers } = options;
	const archive = openArchive(content, { dryRun });
	const jurisdiction = jurisdictionOf(options.jurisdiction ?? config.jurisdiction);
	const contacts = publicContacts(archive.authorities(), config, jurisdiction);
	const settings = new Map();
	const pool = workers({
		contacts,
		settings,
		key,
		ocr,
		jurisdiction: jurisdiction.id,
		redaction: config.redaction,
		images: config.sources.pageImages,
	});
	const remembered = openRememberedSources(content);
	return {
		archive,
		jurisdiction,
		contacts,
		settings,
		config,
		pool,
		date,
		dryRun,
		force,
		republish,
		remembered,
		changes: null,
	};
}
