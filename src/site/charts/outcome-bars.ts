import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartBar, ChartContext } from './chart.ts';

/** Outcomes of requests; each links to a search for its letters. */
export function outcomeBars(
	{ outcomes }: Statistics,
	{ words, to }: ChartContext,
	authority?: string,
): ChartBar[] {
	const within = authority === undefined ? '' : `&authority=${authority}`;
	return outcomes.map(([outcome, value]) => ({
		label: words.requisites[`outcome-${outcome}`],
		value,
		title: '',
		href: `${to({ name: 'search' })}?outcome=${outcome}${within}`,
	}));
}
