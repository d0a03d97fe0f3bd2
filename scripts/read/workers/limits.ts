/** Limits of one job in a worker; docs/formats.md states them. */
export const workerLimits = {
	/** Milliseconds without a page or a part having been finished. */
	stillTime: 120_000,
	/** Milliseconds for one file in all. */
	time: 1_800_000,
	/** Bytes of a worker process, resident. */
	memory: 1536 * 1024 * 1024,
} as const;

/** Environment variable that tells a worker its limit of memory, in bytes. */
export const memoryLimitName = 'ARCHIVE_WORKER_MEMORY';
