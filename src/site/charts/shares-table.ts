import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartContext, ChartTable } from './chart.ts';
import { fewAnswers } from './few-answers.ts';

/** Shares in time by year: counts always, a percentage only of enough answers. */
export function sharesTable(
	{ years }: Statistics,
	{ words, fill }: ChartContext,
	csv: string | null,
): ChartTable {
	const texts = words.statistics;
	const percent = (share: number) => Math.round(share * 100);
	return {
		head: [words.search.year, texts.answers, texts.inTimeCount, texts.share],
		rows: years
			.toReversed()
			.map(({ year, inTime, total, interval: { low, high } }) => [
				year,
				total,
				inTime,
				total < fewAnswers
					? texts.few
					: fill(texts.percent, { n: percent(inTime / total), low: percent(low), high: percent(high) }),
			]),
		csv,
	};
}
