import { Worker } from 'node:worker_threads';
import type { Jobs, Order, Report, WearLimits } from './job.ts';
import { memoryLimitName } from './limits.ts';
import { outcomeOf } from './outcome-of.ts';

/** What a program of workers can do: a function a kind of job. */
export type Handlers<Work extends Jobs> = {
	readonly [Kind in keyof Work]: (job: Work[Kind]['job']) => Promise<Work[Kind]['done']> | Work[Kind]['done'];
};

/**
 * Serves the jobs of a pool, one after another, until the process is ended. The whole of a worker's program.
 *
 * @param begin is given what all jobs share, and what to call after each finished page or part
 */
export function serveJobs<Work extends Jobs, Setup>(
	begin: (setup: Setup, progress: () => void) => Handlers<Work>,
): void {
	const send = (report: Report) => process.send?.(report);
	let handlers: Handlers<Work> | null = null;
	let limits: WearLimits = { jobs: Number.POSITIVE_INFINITY, rest: Number.POSITIVE_INFINITY };
	let jobs = 0;
	process.on('message', async (order: Order) => {
		if ('setup' in order) {
			limits = order.limits;
			// What a program shares is written by the one that opens the pool, and read by nobody else.
			handlers = begin(order.setup as Setup, () => send({ progress: true }));
			return;
		}
		const outcome = await outcomeOf(() => handlers?.[order.kind]?.(order.job));
		jobs += 1;
		send({ outcome, worn: jobs >= limits.jobs || process.memoryUsage.rss() > limits.rest });
	});
	process.on('disconnect', () => process.exit());
	watchMemory();
}

/** A thread of its own sees the memory grow also while the main thread is inside one long call. */
function watchMemory(): void {
	const { [memoryLimitName]: limit } = process.env;
	if (limit) new Worker(new URL('./watchdog.ts', import.meta.url), { workerData: Number(limit) }).unref();
}
