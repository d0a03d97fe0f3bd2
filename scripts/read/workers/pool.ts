import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Done, Job, Outcome, Report } from './job.ts';
import { memoryLimitName, workerLimits } from './limits.ts';

/** Worker processes that share jobs; a job that breaks its worker breaks no other. */
export interface Pool {
	/** Number of workers. */
	readonly size: number;
	/** Does a job; copies go before readings, for a letter waits for them. Never rejects. */
	readonly run: <Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>) => Promise<Outcome<Done[Kind]>>;
	/** Ends the workers; what is not done then is left undone. */
	readonly close: () => void;
}

/**
 * Opens a pool of worker processes, one a core, started when they are needed. Each job has limits of time and memory:
 * past them its process is killed and the job refused.
 */
export function openPool({ size = availableParallelism(), ...given }: Partial<PoolOptions> = {}): Pool {
	const limits = { ...workerLimits, ...given };
	const waiting: Task[] = [];
	const idle: Slot[] = [];
	const slots: Slot[] = [];
	let closed = false;
	const next = () => {
		while (waiting.length > 0 && !closed) {
			const slot = idle.pop() ?? (slots.length < size ? startSlot(slots, limits) : undefined);
			if (!slot) return;
			const task = waiting.shift();
			if (!task) return;
			slot.run(task, () => {
				if (slot.child.connected) idle.push(slot);
				else slots.splice(slots.indexOf(slot), 1);
				next();
			});
		}
	};
	return {
		size,
		run: (job) =>
			new Promise((settle) => {
				const task = { job, settle: settle as Task['settle'] };
				if (job.kind === 'copy') waiting.unshift(task);
				else waiting.push(task);
				next();
			}),
		close: () => {
			closed = true;
			for (const { child } of slots) child.kill('SIGKILL');
		},
	};
}

interface PoolOptions {
	readonly size: number;
	/** Milliseconds and bytes, see `workerLimits`. */
	readonly stillTime: number;
	readonly time: number;
	readonly memory: number;
}

interface Task {
	readonly job: Job;
	readonly settle: (outcome: Outcome<Done[keyof Done]>) => void;
}

interface Slot {
	readonly child: ChildProcess;
	readonly run: (task: Task, free: () => void) => void;
}

type Limits = Omit<PoolOptions, 'size'>;

function startSlot(slots: Slot[], limits: Limits): Slot {
	// What a library prints may quote the letter, so that nothing of it is shown.
	const child = fork(program, {
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		serialization: 'advanced',
		execArgv: [`--max-old-space-size=${limits.memory >> 20}`],
		env: { ...process.env, [memoryLimitName]: String(limits.memory) },
	});
	const slot = { child, run: (task: Task, free: () => void) => runTask(child, task, limits, free) };
	slots.push(slot);
	return slot;
}

function runTask(child: ChildProcess, { job, settle }: Task, limits: Limits, free: () => void): void {
	let late = false;
	const expire = () => {
		late = true;
		child.kill('SIGKILL');
	};
	let still = setTimeout(expire, limits.stillTime);
	const total = setTimeout(expire, limits.time);
	const end = (outcome: Outcome<Done[keyof Done]>) => {
		clearTimeout(still);
		clearTimeout(total);
		child.off('message', hear).off('exit', exit);
		// An idle worker keeps no program waiting.
		child.unref();
		child.channel?.unref();
		settle(outcome);
		free();
	};
	const hear = (report: Report) => {
		if ('outcome' in report) end(report.outcome);
		else {
			clearTimeout(still);
			still = setTimeout(expire, limits.stillTime);
		}
	};
	const exit = (_code: number | null, signal: NodeJS.Signals | null) => {
		if (late) end(refused('time-limit', limits));
		else
			end(refused(signal === 'SIGKILL' || signal === 'SIGABRT' ? 'memory-limit' : 'internal-error', limits));
	};
	child.ref();
	child.channel?.ref();
	child.on('message', hear).on('exit', exit);
	child.send(job, (error) => {
		if (error) child.kill('SIGTERM');
	});
}

function refused(ruleId: 'time-limit' | 'memory-limit' | 'internal-error', limits: Limits) {
	const reasons = {
		'time-limit': `Reading the file took longer than one file may take: ${limits.stillTime / 1000} s without a finished page, or ${limits.time / 60_000} min in all. Split it, or ingest the letter alone.`,
		'memory-limit': `Reading the file took more than the ${limits.memory >> 20} MB of memory that one file may take. Split it, or ingest the letter alone.`,
		'internal-error':
			'The program that reads the file broke off; nothing of it was written. Please report it with the format of the file, without the letter.',
	};
	return { status: 'refused', ruleId, reason: reasons[ruleId] } as const;
}

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));
