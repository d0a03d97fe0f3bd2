import { Worker } from 'node:worker_threads';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { failureOf } from '../../diagnostics/failure.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readingBy } from '../country.ts';
import { readSourceFile } from '../open/read-source-file.ts';
import type { Done, Job, Outcome, Report } from './job.ts';
import { memoryLimitName } from './limits.ts';

// The program of one worker process: it does one job after another and is thrown away when a file breaks it.

const send = (report: Report) => process.send?.(report);

process.on('message', (job: Job) => {
	run(job).then((outcome) => send({ outcome }));
});
process.on('disconnect', () => process.exit());

async function run(job: Job): Promise<Outcome<Done[keyof Done]>> {
	try {
		return { status: 'done', value: await (job.kind === 'read' ? read(job) : copy(job)) };
	} catch (error) {
		if (error instanceof Refusal) return { status: 'refused', ruleId: error.ruleId, reason: error.message };
		return { status: 'refused', ...failureOf(error) };
	}
}

function read({ path, ocr, jurisdiction }: Extract<Job, { kind: 'read' }>) {
	const rules = jurisdictionOf(jurisdiction);
	const progress = () => send({ progress: true });
	return readingBy(rules, () => readSourceFile(path, { ocr, jurisdiction: rules, progress }));
}

/** Loaded on first need: a dry run makes no copies. */
async function copy({ request, jurisdiction }: Extract<Job, { kind: 'copy' }>) {
	const { makeCopy } = await import('./make-copy.ts');
	return readingBy(jurisdictionOf(jurisdiction), () => makeCopy(request));
}

// A thread of its own sees the memory grow also while the main thread is inside one long call.
const { [memoryLimitName]: limit } = process.env;
if (limit) new Worker(new URL('./watchdog.ts', import.meta.url), { workerData: Number(limit) }).unref();
