import { UsageError } from './usage-error.ts';

/** The year 10000, which an ISO date of four figures cannot write. */
const endOfYears = Date.UTC(10_000, 0, 1);

/**
 * Today, as it is written into files: SOURCE_DATE_EPOCH (reproducible-builds.org: seconds since 1970) if set, else this
 * day, both in UTC.
 *
 * @returns ISO date
 * @throws UsageError if SOURCE_DATE_EPOCH is no such number
 */
export function today({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv = process.env): string {
	const moment = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
	if (Number.isNaN(moment.getTime()) || moment.getTime() >= endOfYears)
		throw new UsageError('SOURCE_DATE_EPOCH is no number of seconds since 1970.');
	return moment.toISOString().slice(0, 10);
}
