import { workerData } from 'node:worker_threads';
import { overtime } from './limits.ts';

/** The input of a watchdog. */
export interface Watched {
	/** Counts what is done: it grows when a job begins, a part of it is finished, or it ends. */
	readonly beats: Int32Array;
	/** Bytes, resident: WebAssembly keeps to no limit of the heap. */
	readonly memory: number;
	/** Milliseconds of the process's CPU time in which nothing may be done. */
	readonly workTime: number;
}

/** Milliseconds between two looks. */
const interval = 100;

const { beats, memory, workTime }: Watched = workerData;
let beat = -1;
let since = 0;

// Ends the whole process when it holds too much memory, or works too long.
setInterval(() => {
	if (process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL');
	const { user, system } = process.cpuUsage();
	const used = (user + system) / 1000;
	const now = Atomics.load(beats, 0);
	if (now !== beat) [beat, since] = [now, used];
	else if (used - since > workTime) process.kill(process.pid, overtime);
}, interval);
