import type { Sidecar } from '../../ingest/settings/read-sidecar.ts';
import type { IngestJobs } from '../../ingest/worker/jobs.ts';
import type { Pool } from '../../read/workers/pool.ts';
import type { LookedLetter } from '../contract/looked-letter.ts';

/** What a worker of the desk can be asked to do: all that ingest's can, and to show a source to the person beside it. */
export type DeskJobs = IngestJobs & {
	/** Look at the letters of a source, unmasked: the result never leaves this machine. */
	readonly look: {
		readonly job: { readonly path: string; readonly sidecar: Sidecar | null };
		readonly done: readonly LookedLetter[];
	};
	/** Measure the pages of a file that is a letter itself; none where it is none, or has no pages that can be drawn. */
	readonly measure: {
		readonly job: { readonly path: string };
		readonly done: readonly (readonly [width: number, height: number])[];
	};
	/** Draw a page of a letter’s source, from 0. */
	readonly draw: {
		readonly job: { readonly path: string; readonly inside: readonly string[]; readonly page: number };
		/** WebP; null if the source has no such page, or none that can be drawn. */
		readonly done: Uint8Array | null;
	};
};

/** The workers of the desk. */
export type DeskWorkers = Pool<DeskJobs>;
