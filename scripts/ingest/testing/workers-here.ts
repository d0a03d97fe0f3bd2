import { deserialize, serialize } from 'node:v8';
import type { Outcome } from '../../read/workers/job.ts';
import { outcomeOf } from '../../read/workers/outcome-of.ts';
import { ingestJobs } from '../worker/ingest-jobs.ts';
import type { IngestSetup } from '../worker/jobs.ts';
import type { IngestWorkers } from '../worker/open-workers.ts';

/**
 * A worker of this very process: no second of start for every run, and no limits. It does one job at a time, and what
 * goes to it and comes back is copied as between processes, so that what could not travel fails here too.
 */
export function workersHere(setup: IngestSetup): IngestWorkers {
	// A kind of job has its own handler, which the type of a pool cannot say about a table.
	const handlers = ingestJobs(travelled(setup), () => {}) as unknown as Readonly<
		Record<string, (job: unknown) => unknown>
	>;
	let before: Promise<unknown> = Promise.resolve();
	return {
		size: 1,
		run: (kind, job) => {
			const outcome = before.then(() => outcomeOf(() => handlers[kind]?.(travelled(job))));
			before = outcome;
			// The type of what is done is the one that the kind of job gives.
			return outcome.then(travelled) as Promise<Outcome<never>>;
		},
		close: () => {},
	};
}

function travelled<Value>(value: Value): Value {
	return deserialize(serialize(value)) as Value;
}
