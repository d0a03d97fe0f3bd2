import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { hexSha256 } from '#store/files/sha256.ts';
import { workersHere } from '../../scripts/ingest/testing/workers-here.ts';
import type { IngestSetup } from '../../scripts/ingest/worker/jobs.ts';
import type { IngestWorkers } from '../../scripts/ingest/worker/open-workers.ts';

/** What each job has given, as it travels between processes. */
const given = new Map<string, Buffer>();

/**
 * A worker of this process that does no job twice: what a job gives depends on its setup, on its words and on the bytes of its
 * source alone, and it writes nothing. For tests that run ingest hundreds of times to see what it writes.
 */
export function rememberingWorkers(setup: IngestSetup): IngestWorkers {
	const workers = workersHere(setup);
	return {
		...workers,
		run: async (kind, job) => {
			const source = 'path' in job ? readFileSync(job.path, 'latin1') : '';
			const key = hexSha256(serialize([setup, kind, job, source]));
			const before = given.get(key) ?? serialize(await workers.run(kind, job));
			given.set(key, before);
			return deserialize(before);
		},
	};
}
