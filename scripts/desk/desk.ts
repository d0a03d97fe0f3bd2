import { isDeepStrictEqual } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import { openFingerprintKey } from '#store/sources/fingerprint-key.ts';
import { today } from '../cli/today.ts';
import { openSourcesRun } from '../ingest/open-sources-run.ts';
import type { Result } from '../ingest/result.ts';
import type { SourcesRun } from '../ingest/sources-run.ts';
import type { IngestSetup } from '../ingest/worker/jobs.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { openPool } from '../read/workers/pool.ts';
import { type EventStream, openEventStream } from './server/event-stream.ts';
import { openUndo, type Undo } from './tasks/undo.ts';
import type { DeskJobs, DeskWorkers } from './worker/jobs.ts';

/** What is needed to open a desk. */
export interface DeskOptions {
	readonly content: string;
	/** Folder of the sources. */
	readonly inbox: string;
	readonly config: ArchiveConfig;
	readonly ocr: EngineChoice;
}

/** The desk of one archive: what every action on it shares. */
export interface Desk extends DeskOptions {
	readonly jurisdiction: Jurisdiction;
	readonly events: EventStream;
	/** Results of the sources that this desk has taken, by their path. */
	readonly outcomes: Map<string, readonly Result[]>;
	readonly undo: Undo;
	/** A run on the archive as it stands now. Its workers stay: they remember the last sources. */
	readonly run: (how?: { readonly force?: boolean; readonly dryRun?: boolean }) => DeskRun;
	/** The workers of the last run: what a page shows needs no archive. */
	readonly workers: () => DeskWorkers;
	/** Draws pages while the workers read, so that nobody waits for a page until a scan is recognised. */
	readonly drawers: () => DeskWorkers;
	/**
	 * Runs something that writes to the content, one at a time, with the content locked.
	 *
	 * @throws ArchiveInUse if a command writes there
	 */
	readonly alone: <Done>(work: () => Promise<Done>) => Promise<Done>;
	readonly close: () => void;
}

/** A run whose workers can also show a source. */
export interface DeskRun extends SourcesRun {
	readonly workers: DeskWorkers;
}

const program = new URL('./worker/program.ts', import.meta.url);
/**
 * Bytes that a worker of the desk may still hold, resident: with the copy of a masked scan it holds some 600 MB, and one that
 * is replaced has forgotten what it read, so that a person would wait until the scan is recognised anew. There is one of them,
 * where ingest has as many as cores.
 */
const rest = 1024 * 1024 * 1024;

/** Opens the desk of an archive. */
export function openDesk(options: DeskOptions): Desk {
	const { content, config, ocr } = options;
	const { key } = openFingerprintKey({ keep: true });
	const workers = keepWorkers();
	const drawers = keepWorkers();
	const events = openEventStream();
	let last: Promise<unknown> = Promise.resolve();
	const run: Desk['run'] = ({ force = false, dryRun = false } = {}) => {
		let opened: DeskWorkers | null = null;
		const run = openSourcesRun({
			content,
			config,
			ocr,
			key,
			force,
			dryRun,
			date: today(),
			republish: false,
			workers: (setup) => {
				const pool = workers.open(setup);
				opened = pool;
				return { size: pool.size, run: (kind, job) => pool.run(kind, job), close: () => {} };
			},
		});
		if (!opened) throw new Error('a run has workers');
		return { ...run, workers: opened };
	};
	const opened = () => {
		if (!workers.now()) run();
		const now = workers.now();
		if (!now) throw new Error('a run has workers');
		return now;
	};
	return {
		...options,
		jurisdiction: jurisdictionOf(config.jurisdiction),
		events,
		outcomes: new Map(),
		undo: openUndo(content),
		run,
		workers: () => opened().pool,
		drawers: () => drawers.now()?.pool ?? drawers.open(opened().setup),
		alone: (work) => {
			const mine = last.then(async () => {
				const free = lockArchive(content, () => {});
				try {
					return await work();
				} finally {
					free();
					events.send({ kind: 'changed' });
				}
			});
			last = mine.catch(() => {});
			return mine;
		},
		close: () => {
			workers.close();
			drawers.close();
			events.close();
		},
	};
}

/** Workers that stay open: they are told of what has changed, as a new public contact, and remember what they have read. */
function keepWorkers(): KeptWorkers {
	let kept: OpenedWorkers | null = null;
	return {
		open: (setup) => {
			if (kept && isDeepStrictEqual(kept.setup, setup)) return kept.pool;
			kept?.pool.share(setup);
			const urgent = ['draw', 'look', 'finish'];
			const pool = kept?.pool ?? openPool<DeskJobs>({ program, setup, urgent, size: 1, limits: { rest } });
			kept = { setup, pool };
			return pool;
		},
		now: () => kept,
		close: () => kept?.pool.close(),
	};
}

interface KeptWorkers {
	readonly open: (setup: IngestSetup) => DeskWorkers;
	readonly now: () => OpenedWorkers | null;
	readonly close: () => void;
}

interface OpenedWorkers {
	readonly setup: IngestSetup;
	readonly pool: DeskWorkers;
}
