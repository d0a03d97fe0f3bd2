import type { Statistics } from '#archive/record/statistics.ts';
import type { ChartBar, ChartContext } from './chart.ts';

/** The grounds of refusals. */
export function groundBars({ grounds }: Statistics, { words }: ChartContext): ChartBar[] {
	return grounds.map(([ground, value]) => ({
		label: words.requisites[`ground-${ground}`],
		value,
		title: '',
	}));
}
