import type { ColumnValue } from '#archive/letter/requisites/column.ts';
import type { ChartData } from './chart.ts';

/**
 * The numbers of several charts as one table, one number per line, so that one file has everything that a page shows.
 *
 * @param charts by name, as `chartData` gives them
 * @returns the head, then the lines
 * @example
 * chartLines({ days: { head: ['working_day', 'in_time', 'late'], rows: [[3, 2, 1]] } })
 * // [['chart', 'row', 'measure', 'value'], ['days', 3, 'in_time', 2], ['days', 3, 'late', 1]]
 */
export function chartLines(charts: Readonly<Record<string, ChartData>>): ColumnValue[][] {
	const lines = Object.entries(charts).flatMap(([chart, { head, rows }]) =>
		rows.flatMap(([row = null, ...values]) =>
			values.map((value, at) => [chart, row, head[at + 1] ?? null, value]),
		),
	);
	return [['chart', 'row', 'measure', 'value'], ...lines];
}
