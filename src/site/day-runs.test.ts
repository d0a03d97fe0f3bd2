import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyRules } from '#archive/jurisdictions/ua/reply-time/index.ts';
import { isoDay } from '#archive/reply-time/iso-day.ts';
import { dayRuns } from './day-runs.ts';

const daysFrom = (first: string, count: number) =>
	Array.from({ length: count }, (_, at) => replyRules.calendar.dayOf(isoDay(first, at)));
const told = (runs: ReturnType<typeof dayRuns>) =>
	runs.map(
		({ days, numbers }) => `${days[0]?.date.slice(8)}–${days.at(-1)?.date.slice(8)} ${numbers ?? 'free'}`,
	);

test('plain days that follow each other stand together, and each day is in one run', () => {
	// From a Thursday.
	assert.deepEqual(told(dayRuns(daysFrom('2019-03-14', 9), () => false)), [
		'14–15 1,2',
		'16–17 free',
		'18–22 3,7',
	]);
});

test('a day of which there is something to tell stands alone', () => {
	assert.deepEqual(told(dayRuns(daysFrom('2021-05-06', 8), (date) => date === '2021-05-12')), [
		'06–07 1,2',
		'08–08 free',
		'09–09 free',
		'10–10 free',
		'11–11 3,3',
		'12–12 4,4',
		'13–13 5,5',
	]);
});
