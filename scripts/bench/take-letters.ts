import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../cli/load-config.ts';
import { ingestJobs } from '../ingest/worker/ingest-jobs.ts';
import type { IngestSetup } from '../ingest/worker/jobs.ts';
import { openWorkers } from '../ingest/worker/open-workers.ts';

/** Jobs that wait in the pool, as ingest has them wait. */
const lookahead = 3;

// A program of the bench: reads, dissects and masks the files of a folder, in one worker process or in this one. What is
// not measured is what ingest does besides: it writes nothing.
const [folder = '', where = 'here'] = process.argv.slice(2);
const config = await loadConfig();
const setup: IngestSetup = {
	ocr: 'embedded',
	jurisdiction: config.jurisdiction,
	contacts: { emails: new Set(), phones: new Set(), emailDomains: [] },
	redaction: config.redaction,
	key: '0'.repeat(64),
	settings: new Map(),
	images: false,
};
const paths = readdirSync(folder).map((name) => join(folder, name));

if (where === 'worker') {
	const pool = openWorkers(setup, { size: 1 });
	const waiting: Promise<unknown>[] = [];
	for (const path of paths) {
		waiting.push(pool.run('take', { path, sidecar: null }));
		if (waiting.length > lookahead) await waiting.shift();
	}
	await Promise.all(waiting);
	pool.close();
} else {
	const jobs = ingestJobs(setup, () => {});
	for (const path of paths) await jobs.take({ path, sidecar: null });
}
