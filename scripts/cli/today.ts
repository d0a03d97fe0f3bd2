import { UsageError } from './usage-error.ts';

/** The year 10000, which an ISO date with a four-digit year cannot express. */
const endOfYears = Date.UTC(10_000, 0, 1);

/**
 * Today’s date as written to files: SOURCE_DATE_EPOCH (reproducible-builds.org: seconds since 1970) if set, else the current
 * day, both in UTC.
 *
 * @returns ISO date
 * @throws UsageError if SOURCE_DATE_EPOCH is not such a number
 */
export function today({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv = process.env): string {
	const moment = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
	if (Number.isNaN(moment.getTime()) || moment.getTime() >= endOfYears)
		throw new UsageError('SOURCE_DATE_EPOCH is not a number of seconds since 1970.');
	return moment.toISOString().slice(0, 10);
}
