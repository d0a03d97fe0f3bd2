import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartBar, ChartContext, ColumnChart } from './chart.ts';

/** How many working days a chart shows individually; the rest is in its last column. */
const shownDays = 20;

/** Answers by the working day on which they were given; late ones are stacked on those in time. */
export function daysChart(
	{ days }: Statistics,
	{ words, fill }: ChartContext,
	csv: string | null,
): ColumnChart {
	const texts = words.statistics;
	const last = Math.min(shownDays, Math.max(0, ...days.map(({ day }) => day)));
	const bars = Array.from({ length: last + 1 }, (_, at): ChartBar => {
		const here = days.filter(({ day }) => (at === shownDays ? day >= shownDays : day === at));
		const inTime = here.reduce((sum, one) => sum + one.inTime, 0);
		const late = here.reduce((sum, one) => sum + one.late, 0);
		const title = fill(texts.dayTitle, { day: at, inTime, late });
		return { label: at === shownDays ? `${at}+` : `${at}`, value: inTime + late, late, title };
	});
	return {
		bars,
		stray: [],
		table: {
			head: [texts.day, texts.inTimeCount, texts.lateCount],
			rows: days.map(({ day, inTime, late }) => [day, inTime, late]),
			csv,
		},
	};
}
