/** Limits of workers; docs/formats.md states those of one job. */
export const workerLimits = {
	/** Milliseconds of a job without a page or a part having been finished. */
	stillTime: 120_000,
	/** Milliseconds of a job in all. */
	time: 1_800_000,
	/** Bytes of a worker process, resident. */
	memory: 1536 * 1024 * 1024,
	/** Jobs until a worker is replaced: beginning takes it as long as some hundred letters of text do. */
	jobs: 10_000,
	/** Bytes that a worker may still hold, resident, when a job is done: above them it is replaced. */
	rest: 512 * 1024 * 1024,
} as const;

/** Environment variable that tells a worker its limit of memory, in bytes. */
export const memoryLimitName = 'ARCHIVE_WORKER_MEMORY';
