import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coreYears } from './core-years.ts';
import { type MeasuredLetter, statisticsOf } from './statistics.ts';
import { wilsonInterval } from './wilson-interval.ts';

const refused = { is: 'refused', ground: 'restricted', forwardedTo: null, derived: true } as const;
const given = { is: 'given', ground: null, forwardedTo: null, derived: true } as const;
const one = (
	date: string | null,
	outcome: MeasuredLetter['letter']['outcome'],
	reply: MeasuredLetter['reply'],
) => ({
	letter: { date, outcome },
	reply,
});

describe('statistics', () => {
	it('count letters by month, day of answer, year, outcome and ground', () => {
		const counted = statisticsOf([
			one('2031-02-03', given, { taken: 4, verdict: 'in-time' }),
			one('2031-02-20', refused, { taken: 9, verdict: 'late' }),
			one('2030-12-01', given, { taken: 4, verdict: 'in-time' }),
			one('2031-03-01', given, { taken: 2, verdict: 'unknown' }),
			one(null, null, null),
		]);
		assert.deepEqual(counted.months, [
			['2030-12', 1],
			['2031-02', 2],
			['2031-03', 1],
		]);
		assert.deepEqual(counted.days, [
			{ day: 2, inTime: 1, late: 0 },
			{ day: 4, inTime: 2, late: 0 },
			{ day: 9, inTime: 0, late: 1 },
		]);
		assert.deepEqual(
			counted.years.map(({ year, inTime, total }) => [year, inTime, total]),
			[
				[2030, 1, 1],
				[2031, 1, 2],
			],
		);
		assert.deepEqual(counted.outcomes, [
			['given', 3],
			['refused', 1],
		]);
		assert.deepEqual(counted.grounds, [['restricted', 1]]);
		assert.deepEqual([counted.letters, counted.undated, counted.inTime, counted.judged], [5, 1, 2, 3]);
	});

	it('say nothing of nothing', () => {
		const { letters, months, years } = statisticsOf([]);
		assert.deepEqual([letters, months, years], [0, [], []]);
	});
});

describe('an interval', () => {
	it('is Wilson’s', () => {
		const { low, high } = wilsonInterval(8, 10);
		assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['0.4902', '0.9433']);
		assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
	});

	it('holds the share, and is narrower for more letters', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (total, drawn) => {
				const successes = Math.min(drawn, total);
				const width = (n: number) => {
					const { low, high } = wilsonInterval(successes * n, total * n);
					assert.ok(low <= successes / total + 1e-12 && high >= successes / total - 1e-12);
					return high - low;
				};
				assert.ok(width(2) < width(1));
			}),
		);
	});
});

describe('the years of an axis', () => {
	const of = (...counts: [number, number][]) => coreYears(new Map(counts));
	it('leave stray ones out at either end', () => {
		assert.deepEqual(of([1970, 1], [2030, 60], [2031, 40]), { from: 2030, to: 2031, stray: [1970] });
		assert.deepEqual(of([2030, 60], [2031, 40], [2099, 1]), { from: 2030, to: 2031, stray: [2099] });
	});
	it('keep years that are apart with their share of letters, years without letters between, and a single year', () => {
		assert.deepEqual(of([2020, 10], [2031, 40]), { from: 2020, to: 2031, stray: [] });
		assert.deepEqual(of([2029, 1], [2031, 400]), { from: 2029, to: 2031, stray: [] });
		assert.deepEqual(of([2018, 1]), { from: 2018, to: 2018, stray: [] });
		assert.equal(of(), null);
	});
});
