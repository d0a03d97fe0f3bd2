import { coreYears } from '#archive/record/core-years.ts';
import type { Statistics } from '#archive/record/statistics.ts';
import type { PageContext } from '../page-context.ts';
import type { ChartBar, ChartTable } from './chart.ts';
import { FEW_ANSWERS } from './few-answers.ts';

type Words = Pick<PageContext, 'words' | 'fill' | 'count' | 'month' | 'to'>;

/** A chart of columns with its table. */
export interface ColumnChart {
	readonly bars: readonly ChartBar[];
	readonly table: ChartTable;
	/** Years that the axis leaves out; they stand in the table. */
	readonly stray: readonly number[];
}

/** Working days that a chart shows one by one; the rest stands in its last column. */
const SHOWN_DAYS = 20;
/** Months that a chart shows one by one; longer times go by years. */
const SHOWN_MONTHS = 48;

/** Letters by month, or by year where there are many: every month of the axis, also without letters. */
export function monthChart(
	{ months, undated }: Statistics,
	{ words, month: monthName, count }: Words,
	csv: string | null,
): ColumnChart {
	const counts = new Map(months);
	const byYear = new Map<number, number>();
	for (const [month, letters] of months) {
		const year = Number(month.slice(0, 4));
		byYear.set(year, (byYear.get(year) ?? 0) + letters);
	}
	const axis = coreYears(byYear);
	const years = axis ? Array.from({ length: axis.to - axis.from + 1 }, (_, at) => axis.from + at) : [];
	const byMonth = years.length * 12 <= SHOWN_MONTHS;
	const bars = byMonth
		? years.flatMap((year) =>
				Array.from({ length: 12 }, (_, at): ChartBar => {
					const month = `${year}-${String(at + 1).padStart(2, '0')}`;
					const value = counts.get(month) ?? 0;
					const label = at === 0 ? `${year}` : `${String(at + 1).padStart(2, '0')}.${year}`;
					return { label, value, title: `${monthName(month)}: ${count('letters', value)}` };
				}),
			)
		: years.map((year): ChartBar => {
				const value = byYear.get(year) ?? 0;
				return { label: `${year}`, value, title: `${year}: ${count('letters', value)}` };
			});
	const rows = months.toReversed().map(([month, letters]) => [monthName(month), letters]);
	return {
		bars,
		stray: axis?.stray ?? [],
		table: {
			head: [words.home.month, words.home.count],
			rows: undated > 0 ? [...rows, [words.register.undated, undated]] : rows,
			csv,
		},
	};
}

/** Answers by the working day on which they were given; late ones stand on those in time. */
export function daysChart({ days }: Statistics, { words, fill }: Words, csv: string | null): ColumnChart {
	const texts = words.statistics;
	const last = Math.min(SHOWN_DAYS, Math.max(0, ...days.map(({ day }) => day)));
	const bars = Array.from({ length: last + 1 }, (_, at): ChartBar => {
		const here = days.filter(({ day }) => (at === SHOWN_DAYS ? day >= SHOWN_DAYS : day === at));
		const inTime = here.reduce((sum, one) => sum + one.inTime, 0);
		const late = here.reduce((sum, one) => sum + one.late, 0);
		const title = fill(texts.dayTitle, { day: at, inTime, late });
		return { label: at === SHOWN_DAYS ? `${at}+` : `${at}`, value: inTime + late, late, title };
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

/** Shares in time by year: counts always, a percentage only of enough answers. */
export function sharesTable({ years }: Statistics, { words, fill }: Words, csv: string | null): ChartTable {
	const texts = words.statistics;
	const percent = (share: number) => Math.round(share * 100);
	return {
		head: [words.search.year, texts.answers, texts.inTimeCount, texts.share],
		rows: years
			.toReversed()
			.map(({ year, inTime, total, interval: { low, high } }) => [
				...[year, total, inTime],
				total < FEW_ANSWERS
					? texts.few
					: fill(texts.percent, { n: percent(inTime / total), low: percent(low), high: percent(high) }),
			]),
		csv,
	};
}

/** What became of requests; each leads to the search of its letters. */
export function outcomeBars({ outcomes }: Statistics, { words, to }: Words, authority?: string): ChartBar[] {
	const within = authority === undefined ? '' : `&authority=${authority}`;
	return outcomes.map(([outcome, value]) => ({
		label: words.requisites[`outcome-${outcome}`],
		value,
		title: '',
		href: `${to({ name: 'search' })}?outcome=${outcome}${within}`,
	}));
}

/** What refusals rest on. */
export function groundBars({ grounds }: Statistics, { words }: Words): ChartBar[] {
	return grounds.map(([ground, value]) => ({
		label: words.requisites[`ground-${ground}`],
		value,
		title: '',
	}));
}
