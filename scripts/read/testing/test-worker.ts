import { Refusal } from '../../diagnostics/refusal.ts';
import { serveJobs } from '../workers/serve-jobs.ts';

/** Jobs of a worker that tests can break at will; each job done is answered with the process that did it. */
export type TestJobs = {
	readonly echo: { readonly job: string; readonly done: { readonly text: string; readonly pid: number } };
	/** Refuses, as a reader refuses a file that it cannot read. */
	readonly refuse: { readonly job: null; readonly done: never };
	/** Throws what no reader throws. */
	readonly fail: { readonly job: null; readonly done: never };
	/** Fails in a process that did something before, else echoes. */
	readonly failWhenUsed: TestJobs['echo'];
	/** Ends the process in a process that did something before, else echoes. */
	readonly dieWhenUsed: TestJobs['echo'];
	readonly die: { readonly job: null; readonly done: never };
	/** Computes, and never ends. */
	readonly compute: { readonly job: null; readonly done: never };
	/** Computes for some milliseconds of CPU time, a part after the other. */
	readonly parts: { readonly job: number; readonly done: string };
	/** Never ends, and does nothing. */
	readonly hang: { readonly job: null; readonly done: never };
	/** Holds this many bytes and never ends. */
	readonly grow: { readonly job: number; readonly done: never };
	/** Holds this many bytes for good, then echoes. */
	readonly hold: { readonly job: number; readonly done: { readonly text: string; readonly pid: number } };
	readonly setup: { readonly job: null; readonly done: unknown };
};

/** The program of `TestJobs`. */
export const testWorker: URL = new URL(import.meta.url);

if (process.send) {
	let before = 0;
	const held: Buffer[] = [];
	const echo = (text: string) => ({ text, pid: process.pid });
	const isUsed = () => before++ > 0;
	const forever = () => new Promise<never>(() => setInterval(() => {}, 1000));
	const broken = () => {
		throw new TypeError('a bug');
	};
	// As the watchdog counts: asking for the time is itself work of the system.
	const used = () => {
		const { user, system } = process.cpuUsage();
		return user + system;
	};
	const compute = (milliseconds: number) => {
		const end = used() + milliseconds * 1000;
		while (used() < end);
	};
	serveJobs<TestJobs, unknown>((setup, progress) => ({
		echo: (text) => {
			before += 1;
			return echo(text);
		},
		refuse: () => {
			throw new Refusal('empty-file', 'Nothing is in it.');
		},
		fail: broken,
		failWhenUsed: (text) => (isUsed() ? broken() : echo(text)),
		dieWhenUsed: (text) => (isUsed() ? process.exit(1) : echo(text)),
		die: () => process.exit(1),
		compute: () => {
			compute(Number.POSITIVE_INFINITY);
			return forever();
		},
		parts: (milliseconds) => {
			for (let done = 0; done < milliseconds; done += 50) {
				compute(50);
				progress();
			}
			return 'done';
		},
		hang: forever,
		grow: (bytes) => {
			held.push(Buffer.alloc(bytes, 1));
			return forever();
		},
		hold: (bytes) => {
			held.push(Buffer.alloc(bytes, 1));
			return echo(String(held.length));
		},
		setup: () => setup,
	}));
}
