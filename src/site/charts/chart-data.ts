import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartData } from './chart.ts';

/** The numbers of each chart of the statistics page as data, by the name of its file. */
export function chartData(all: Statistics): Readonly<Record<string, ChartData>> {
	return {
		months: { head: ['month', 'letters'], rows: all.months },
		days: {
			head: ['working_day', 'in_time', 'late'],
			rows: all.days.map(({ day, inTime, late }) => [day, inTime, late]),
		},
		years: {
			head: ['year', 'answers', 'in_time', 'share', 'low_95', 'high_95'],
			rows: all.years.map(({ year, inTime, total, interval }) => [
				year,
				total,
				inTime,
				...[inTime / total, interval.low, interval.high].map((share) => Math.round(share * 10_000) / 10_000),
			]),
		},
		outcomes: { head: ['outcome', 'letters'], rows: all.outcomes },
		grounds: { head: ['refusal_ground', 'letters'], rows: all.grounds },
	};
}
