/** Limits of workers; docs/formats.md states those of one job. */
export const workerLimits = {
	/** Milliseconds of a worker's own CPU time without a page or a part having been finished: a busy machine refuses no file. */
	workTime: 120_000,
	/** Milliseconds by the clock without one: the job waits for what never comes. */
	stillTime: 600_000,
	/** Milliseconds of a job in all. */
	time: 1_800_000,
	/** Bytes of a worker process, resident. */
	memory: 1536 * 1024 * 1024,
	/** Jobs until a worker is replaced: beginning takes it as long as some hundred letters of text do. */
	jobs: 10_000,
	/** Bytes that a worker may still hold, resident, when a job is done: above them it is replaced. */
	rest: 512 * 1024 * 1024,
} as const;

/** Environment variables that tell a worker its limits: of memory in bytes, of work in milliseconds. */
export const limitNames = { memory: 'ARCHIVE_WORKER_MEMORY', workTime: 'ARCHIVE_WORKER_TIME' } as const;

/** The signal by which a worker ends itself when a job has worked too long; nothing else sends it one. */
export const overtime = 'SIGQUIT';
