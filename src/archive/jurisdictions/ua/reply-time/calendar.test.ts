import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { WorkingCalendar } from '../../../reply-time/calendar.ts';
import { isoDay } from '../../../reply-time/iso-day.ts';
import { dueDate } from '../../../reply-time/reply-limit.ts';
import { replyTime } from '../../../reply-time/reply-time.ts';
import { calendar, calendarWith, martialLaw } from './calendar.ts';
import { limits } from './limits.ts';
import { movedDays } from './moved-days.ts';
import { orthodoxEaster } from './orthodox-easter.ts';

/** Working days of each year, as the ministry’s norms of working time have them. */
const workingDays = [
	[2011, 250],
	[2012, 251],
	[2013, 251],
	[2014, 251],
	[2015, 250],
	[2016, 251],
	[2017, 248],
	[2018, 250],
	[2019, 250],
	[2020, 251],
	[2021, 250],
] as const;

/** Days that the Cabinet moved in each year. In pairs they change no count of a year: a lost one shows here. */
const movedInYear = [
	[2011, 2],
	[2012, 4],
	[2013, 2],
	[2014, 3],
	[2015, 3],
	[2016, 3],
	[2017, 2],
	[2018, 5],
	[2019, 3],
	[2020, 1],
	[2021, 3],
	[2022, 1],
] as const;

/** Receipt, limit and last day. */
const dueDates = [
	['2018-03-28', 'ordinary', '2018-04-04'],
	['2018-03-28', 'extended', '2018-04-26'],
	['2018-04-27', 'ordinary', '2018-05-07'],
	['2018-12-20', 'ordinary', '2018-12-28'],
	['2021-04-29', 'ordinary', '2021-05-11'],
	['2023-04-13', 'ordinary', '2023-04-20'],
	// The last holiday and the last moved Saturday before martial law; the first holiday that was none.
	['2022-03-03', 'ordinary', '2022-03-12'],
	['2022-04-22', 'ordinary', '2022-04-29'],
	['2025-08-21', 'ordinary', '2025-08-28'],
	['2018-03-28', 'urgent', '2018-03-30'],
] as const;

describe('the calendar of Ukrainian offices', () => {
	for (const [year, count] of workingDays) {
		it(`has ${count} working days in ${year}`, () => {
			const days = Array.from({ length: 366 }, (_, at) => isoDay(`${year}-01-01`, at));
			const worked = days.filter((day) => day.startsWith(`${year}`) && calendar.dayOf(day).isWorking);
			assert.equal(worked.length, count);
		});
	}

	it('finds Orthodox Easter', () => {
		const known = ['2011-04-24', '2016-05-01', '2018-04-08', '2021-05-02', '2024-05-05', '2026-04-12'];
		assert.deepEqual(
			known.map((date) => orthodoxEaster(Number(date.slice(0, 4)))),
			known,
		);
	});

	it('names the law of every day that is not what its weekday says', () => {
		assert.match(calendar.dayOf('2018-04-09').law?.name ?? '', /ст\. 67/);
		assert.equal(calendar.dayOf('2018-04-09').reason, 'in-lieu');
		assert.match(calendar.dayOf('2018-04-30').law?.name ?? '', /№ 1-2018-р/);
		assert.deepEqual(calendar.dayOf('2018-05-05').name?.['uk'], 'замість 30.04.2018');
		assert.equal(calendar.dayOf('2023-08-24').isWorking, true);
		assert.match(calendar.dayOf('2023-08-24').law?.name ?? '', /2136-IX/);
	});

	for (const [year, count] of movedInYear) {
		it(`has ${count} moved working days in ${year}, each free and worked for on another day`, () => {
			const ofYear = movedDays.filter(({ off }) => off.startsWith(`${year}`));
			assert.equal(ofYear.length, count);
			for (const { off, on } of ofYear) {
				const reasons = [off, on].map((day) => calendar.dayOf(day).reason);
				assert.deepEqual(reasons, ['moved-off', 'moved-on'], off);
			}
		});
	}

	it('moves weekdays to weekends only', () => {
		const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
		for (const { off, on } of movedDays) {
			assert.ok(weekday(off) >= 1 && weekday(off) <= 5, off);
			assert.equal(weekday(on), 6, on);
		}
	});
});

describe('the end of a limit', () => {
	for (const [receipt, limit, due] of dueDates) {
		it(`${receipt}, ${limit}: ${due}`, () => {
			assert.equal(dueDate(receipt, limits[limit], calendar), due);
		});
	}

	it('is another one by a calendar that does not know martial law, or in which it has ended', () => {
		const due = (by: WorkingCalendar) => dueDate('2023-04-13', limits.ordinary, by);
		assert.equal(due(calendar), '2023-04-20');
		assert.equal(due(calendarWith([])), '2023-04-21');
		assert.equal(due(calendarWith([{ ...martialLaw, to: '2023-04-16' }])), '2023-04-21');
	});

	const date = fc.integer({ min: 0, max: 7300 }).map((days) => isoDay('2011-05-09', days));
	const length = fc.integer({ min: 1, max: 60 });
	const after = (receipt: string, days: number, by: WorkingCalendar = calendar) =>
		dueDate(receipt, { ...limits.ordinary, length: days }, by);

	it('is a working day, later with each day more, and later for a later receipt', () => {
		fc.assert(
			fc.property(date, length, (receipt, days) => {
				const due = after(receipt, days);
				assert.ok(calendar.dayOf(due).isWorking);
				assert.ok(after(receipt, days + 1) > due);
				assert.ok(after(isoDay(receipt, 1), days) >= due);
			}),
		);
	});

	it('is never earlier for one holiday more', () => {
		fc.assert(
			fc.property(date, length, fc.integer({ min: 1, max: 90 }), (receipt, days, at) => {
				const holiday = isoDay(receipt, at);
				const more: WorkingCalendar = {
					strict: null,
					dayOf: (day) => ({
						...calendar.dayOf(day),
						...(day === holiday && { isWorking: false, reason: 'holiday' as const }),
					}),
				};
				assert.ok(after(receipt, days, more) >= after(receipt, days));
			}),
		);
	});
});

describe('a verdict', () => {
	it('counts the working days of an answer, and shows each', () => {
		const time = replyTime('2018-03-28', '2018-04-03', limits.ordinary, calendar);
		assert.deepEqual(
			[time?.taken, time?.due, time?.verdict, time?.lateBy, time?.turnsOnRecommendation],
			[4, '2018-04-04', 'in-time', 0, false],
		);
		assert.deepEqual(
			time?.days.map(({ date, isWorking }) => `${date.slice(5)} ${isWorking ? '+' : '-'}`),
			['03-29 +', '03-30 +', '03-31 -', '04-01 -', '04-02 +', '04-03 +', '04-04 +'],
		);
	});

	it('is in time on the last day of the limit, and late on the next working day', () => {
		const verdictOf = (reply: string) => {
			const time = replyTime('2018-03-28', reply, limits.ordinary, calendar);
			return [time?.verdict, time?.lateBy];
		};
		assert.deepEqual(verdictOf('2018-04-04'), ['in-time', 0]);
		assert.deepEqual(verdictOf('2018-04-05'), ['late', 1]);
	});

	it('says by how many working days an answer was late', () => {
		const time = replyTime('2018-03-28', '2018-04-10', limits.ordinary, calendar);
		// 9 April was free for Easter Sunday.
		assert.deepEqual([time?.verdict, time?.lateBy, time?.taken], ['late', 3, 8]);
	});

	it('is marked where a recommended day decides', () => {
		// 30 April 2018 was moved to Saturday 5 May: who worked on it had one day less.
		const time = replyTime('2018-04-25', '2018-05-07', limits.ordinary, calendar);
		const strictly = replyTime('2018-04-25', '2018-05-07', limits.ordinary, calendar.strict ?? calendar);
		assert.equal(time?.turnsOnRecommendation, time?.verdict !== strictly?.verdict);
		const turned = ['2018-04-26', '2018-04-27', '2019-12-26', '2021-01-05'].flatMap((receipt) =>
			Array.from({ length: 14 }, (_, at) =>
				replyTime(receipt, isoDay(receipt, at), limits.ordinary, calendar),
			),
		);
		assert.ok(turned.some((one) => one?.turnsOnRecommendation));
	});

	it('is not given where the dates cannot be', () => {
		assert.equal(replyTime('2018-04-03', '2018-03-28', limits.ordinary, calendar), null);
		assert.equal(replyTime('2008-03-28', '2018-04-03', limits.ordinary, calendar), null);
	});

	it('is open where a limit in hours ended on the day of the answer', () => {
		const verdicts = ['2018-03-29', '2018-03-30', '2018-03-31'].map(
			(reply) => replyTime('2018-03-28', reply, limits.urgent, calendar)?.verdict,
		);
		assert.deepEqual(verdicts, ['in-time', 'unknown', 'late']);
	});
});

describe('limits of other countries', () => {
	const month = { ...limits.ordinary, unit: 'month', length: 1 } as const;
	it('count months to the day of the same number, and past days that are not worked', () => {
		assert.equal(dueDate('2018-01-17', month, calendar), '2018-02-19');
		assert.equal(dueDate('2018-01-31', month, calendar), '2018-02-28');
	});
});
