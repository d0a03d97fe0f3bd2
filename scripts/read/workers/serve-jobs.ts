import { Worker } from 'node:worker_threads';
import type { Jobs, Order, Report, WearLimits } from './job.ts';
import { limitNames } from './limits.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Watched } from './watchdog.ts';

/** Milliseconds. */
const second = 1000;

/** What a worker program can do: one function per kind of job. */
export type Handlers<Work extends Jobs> = {
	readonly [Kind in keyof Work]: (job: Work[Kind]['job']) => Promise<Work[Kind]['done']> | Work[Kind]['done'];
};

/**
 * Serves the jobs of a pool, one after another, until the process is ended. The whole of a worker's program.
 *
 * @param begin is given what all jobs share, again where that changes, and what to call after each finished page or part
 */
export function serveJobs<Work extends Jobs, Setup>(
	begin: (setup: Setup, progress: () => void) => Handlers<Work>,
): void {
	const send = (report: Report) => process.send?.(report);
	let handlers: Handlers<Work> | null = null;
	let limits: WearLimits = { jobs: Number.POSITIVE_INFINITY, rest: Number.POSITIVE_INFINITY };
	let jobs = 0;
	let told = 0;
	const beat = watch();
	const progress = () => {
		beat();
		// A message costs both sides as much as a line of text, and none is waited for by less than minutes.
		if (performance.now() - told < second) return;
		told = performance.now();
		send({ progress: true });
	};
	process.on('message', async (order: Order) => {
		if ('setup' in order) {
			limits = order.limits;
			// What a program shares is written by the one that opens the pool, and read by nobody else.
			handlers = begin(order.setup as Setup, progress);
			return;
		}
		beat();
		const outcome = await outcomeOf(() => handlers?.[order.kind]?.(order.job));
		beat();
		jobs += 1;
		send({ outcome, worn: jobs >= limits.jobs || process.memoryUsage.rss() > limits.rest });
	});
	process.on('disconnect', () => process.exit());
}

/**
 * Watches the process from a thread of its own, which sees memory and CPU time grow also while the main thread is inside
 * one long call.
 *
 * @returns what to call whenever a job begins, a part of it is done, or it ends
 */
function watch(): () => void {
	const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const { [limitNames.memory]: memory, [limitNames.workTime]: workTime } = process.env;
	if (memory && workTime) {
		const workerData: Watched = { beats, memory: Number(memory), workTime: Number(workTime) };
		new Worker(new URL('./watchdog.ts', import.meta.url), { workerData }).unref();
	}
	return () => {
		Atomics.add(beats, 0, 1);
	};
}
