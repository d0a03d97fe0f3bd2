import { openPool, type Pool, type PoolOptions } from '../../read/workers/pool.ts';
import type { IngestJobs, IngestSetup } from './jobs.ts';

/** The workers of a run of ingest: what they share stays the same until its end. */
export type IngestWorkers = Omit<Pool<IngestJobs>, 'share'>;

const program = new URL('./program.ts', import.meta.url);

/** Opens the workers of a run. What finishes a letter goes before reading others, because it waits. */
export function openWorkers(
	setup: IngestSetup,
	options: Pick<PoolOptions, 'size' | 'limits'> = {},
): IngestWorkers {
	return openPool({ ...options, program, setup, urgent: ['finish'] });
}
