import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Jobs, Order, Outcome, Report } from './job.ts';
import { limitNames, overtime, workerLimits } from './limits.ts';

/** Worker processes that share jobs; a job that breaks its worker breaks no other. */
export interface Pool<Work extends Jobs> {
	/** Number of workers. */
	readonly size: number;
	/** Does a job. Never rejects. */
	readonly run: <Kind extends keyof Work & string>(
		kind: Kind,
		job: Work[Kind]['job'],
	) => Promise<Outcome<Work[Kind]['done']>>;
	/** Gives the workers another setup for the jobs that come; what they remember stays. */
	readonly share: (setup: unknown) => void;
	/** Ends the workers; what is not done then is left undone. */
	readonly close: () => void;
}

/** A program of workers, and how it is run. */
export interface PoolOptions {
	/** The file that calls `serveJobs`. */
	readonly program: URL;
	/** What all jobs share until they are given another; sent to each worker once. */
	readonly setup?: unknown;
	/** Kinds of jobs that go before all others, because something waits for them. */
	readonly urgent?: readonly string[];
	/** Number of workers; one per core by default. */
	readonly size?: number;
	/** Other limits than `workerLimits`. */
	readonly limits?: Partial<Limits>;
}

/** What a worker has compiled, the next one reads: its start takes half the time. Node goes on where it cannot be written. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/vidpovid/compiled', import.meta.url));

/**
 * Opens a pool of worker processes, started when they are needed. Each job has limits of time and memory: past them its
 * process is killed and the job refused.
 *
 * A worker is replaced when it is worn: after a number of jobs, or where it holds on to too much memory. A job that
 * fails or dies in a worker that did others before is done once more in a new one, for the fault may be theirs.
 */
export function openPool<Work extends Jobs>({
	program,
	setup = null,
	urgent = [],
	size = availableParallelism(),
	limits: given = {},
}: PoolOptions): Pool<Work> {
	const limits = { ...workerLimits, ...given };
	const waiting: Task[] = [];
	const workers = new Set<PoolWorker>();
	let closed = false;
	let shared = setup;
	const next = () => {
		while (waiting.length > 0 && !closed) {
			const idle = [...workers].find((worker) => !worker.busy);
			if (!idle && workers.size >= size) return;
			const worker = idle ?? startWorker(program, shared, limits);
			workers.add(worker);
			const task = waiting.shift();
			if (task) void give(worker, task);
		}
	};
	const give = async (worker: PoolWorker, task: Task) => {
		const used = worker.jobs > 0;
		const { outcome, fit } = await worker.run(task);
		if (!fit) {
			workers.delete(worker);
			worker.child.kill('SIGKILL');
		}
		if (used && isFault(outcome)) waiting.unshift(task);
		else task.settle(outcome);
		next();
	};
	return {
		size,
		run: (kind, job) =>
			new Promise((settle) => {
				// The type of what is done is the one that the kind of job gives.
				const task = { kind, job, settle: settle as Task['settle'] };
				if (urgent.includes(kind)) waiting.unshift(task);
				else waiting.push(task);
				next();
			}),
		share: (other) => {
			shared = other;
			for (const { child } of workers) share(child, other, limits);
		},
		close: () => {
			closed = true;
			for (const { child } of workers) child.kill('SIGKILL');
		},
	};
}

interface Limits {
	readonly workTime: number;
	readonly stillTime: number;
	readonly time: number;
	readonly memory: number;
	readonly jobs: number;
	readonly rest: number;
}

interface Task {
	readonly kind: string;
	readonly job: unknown;
	readonly settle: (outcome: Outcome<unknown>) => void;
}

/** What came of a task, and whether its worker may do another. */
interface Finished {
	readonly outcome: Outcome<unknown>;
	readonly fit: boolean;
}

/** Whether the fault may be the worker's: a job past its time would only wait as long again. */
function isFault(outcome: Outcome<unknown>): boolean {
	return (
		outcome.status === 'refused' && (outcome.ruleId === 'internal-error' || outcome.ruleId === 'memory-limit')
	);
}

interface PoolWorker {
	readonly child: ChildProcess;
	/** Jobs that it has been given. */
	jobs: number;
	busy: boolean;
	readonly run: (task: Task) => Promise<Finished>;
}

function startWorker(program: URL, setup: unknown, limits: Limits): PoolWorker {
	// What a library prints may quote the letter, so none of it is shown.
	const child = fork(fileURLToPath(program), {
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		serialization: 'advanced',
		execArgv: [`--max-old-space-size=${limits.memory >> 20}`],
		env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...limitsIn(limits) },
	});
	share(child, setup, limits);
	const worker: PoolWorker = {
		child,
		jobs: 0,
		busy: false,
		run: async (task) => {
			worker.busy = true;
			worker.jobs += 1;
			const finished = await runTask(child, task, limits);
			worker.busy = false;
			return finished;
		},
	};
	return worker;
}

function share(child: ChildProcess, setup: unknown, { jobs, rest }: Limits): void {
	order(child, { setup, limits: { jobs, rest } });
}

/** A worker's limits as it finds them in its environment. */
function limitsIn({ memory, workTime }: Limits): Record<string, string> {
	return { [limitNames.memory]: String(memory), [limitNames.workTime]: String(workTime) };
}

function runTask(child: ChildProcess, { kind, job }: Task, limits: Limits): Promise<Finished> {
	return new Promise((settle) => {
		let late = false;
		const expire = () => {
			late = true;
			child.kill('SIGKILL');
		};
		let still = setTimeout(expire, limits.stillTime);
		const total = setTimeout(expire, limits.time);
		const end = (outcome: Outcome<unknown>, fit: boolean) => {
			clearTimeout(still);
			clearTimeout(total);
			child.off('message', hear).off('exit', exit);
			// An idle worker keeps no program waiting.
			child.unref();
			child.channel?.unref();
			settle({ outcome, fit });
		};
		const hear = (report: Report) => {
			if ('outcome' in report) end(report.outcome, !report.worn && !isFault(report.outcome));
			else {
				clearTimeout(still);
				still = setTimeout(expire, limits.stillTime);
			}
		};
		const exit = (_code: number | null, signal: NodeJS.Signals | null) => {
			const killed = signal === 'SIGKILL' || signal === 'SIGABRT';
			end(
				refused(
					late || signal === overtime ? 'time-limit' : killed ? 'memory-limit' : 'internal-error',
					limits,
				),
				false,
			);
		};
		// It may have died while it waited for work.
		if (child.exitCode !== null || child.signalCode !== null) return exit(child.exitCode, child.signalCode);
		child.ref();
		child.channel?.ref();
		child.on('message', hear).on('exit', exit);
		order(child, { kind, job });
	});
}

function order(child: ChildProcess, what: Order): void {
	child.send(what, (error) => {
		if (error) child.kill('SIGTERM');
	});
}

function refused(ruleId: 'time-limit' | 'memory-limit' | 'internal-error', limits: Limits) {
	const reasons = {
		'time-limit': `Reading the file took longer than one file may take: ${limits.workTime / 1000} s of work without a finished page, or ${limits.time / 60_000} min in all. Split it, or ingest the letter alone.`,
		'memory-limit': `Reading the file took more than the ${limits.memory >> 20} MB of memory that one file may take. Split it, or ingest the letter alone.`,
		'internal-error':
			'The program that reads the file broke off; nothing of it was written. Please report it with the format of the file, without the letter.',
	};
	return { status: 'refused', ruleId, reason: reasons[ruleId] } as const;
}
