import { coreYears } from '#archive/record/core-years.ts';
import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartBar, ChartContext, ColumnChart } from './chart.ts';

/** How many months a chart shows individually; longer periods are shown by year. */
const shownMonths = 48;

/**
 * Letters by month, or by year if there are many months: every month of the axis, including those without letters.
 *
 * @param addressOf address of the letters of a month (YYYY-MM) or of a year
 */
export function monthChart(
	{ months, undated }: Statistics,
	{ words, month: monthName, count }: ChartContext,
	csv: string | null,
	addressOf: (time: string) => string,
): ColumnChart {
	const counts = new Map(months);
	const byYear = new Map<number, number>();
	for (const [month, letters] of months) {
		const year = Number(month.slice(0, 4));
		byYear.set(year, (byYear.get(year) ?? 0) + letters);
	}
	const bar = (label: string, value: number, name: string, time: string): ChartBar => ({
		label,
		value,
		title: `${name}: ${count('letters', value)}`,
		...(value > 0 && { href: addressOf(time) }),
	});
	const axis = coreYears(byYear);
	const years = axis ? Array.from({ length: axis.to - axis.from + 1 }, (_, at) => axis.from + at) : [];
	const byMonth = years.length * 12 <= shownMonths;
	const bars = byMonth
		? years.flatMap((year) =>
				Array.from({ length: 12 }, (_, at): ChartBar => {
					const month = `${year}-${String(at + 1).padStart(2, '0')}`;
					const value = counts.get(month) ?? 0;
					const label = at === 0 ? `${year}` : `${String(at + 1).padStart(2, '0')}.${year}`;
					return bar(label, value, monthName(month), month);
				}),
			)
		: years.map((year): ChartBar => {
				const value = byYear.get(year) ?? 0;
				return bar(`${year}`, value, `${year}`, `${year}`);
			});
	const rows = months.toReversed().map(([month, letters]) => [monthName(month), letters]);
	return {
		bars,
		stray: axis?.stray ?? [],
		table: {
			head: [words.home.month, words.home.count],
			rows: undated > 0 ? [...rows, [words.register.undated, undated]] : rows,
			links: months.toReversed().map(([month]) => addressOf(month)),
			csv,
		},
	};
}
