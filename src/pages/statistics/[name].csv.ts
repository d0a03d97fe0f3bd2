import type { APIRoute } from 'astro';
import { csvLine } from '#archive/text/csv-line.ts';
import { archiveStatistics } from '../../site/archive-statistics.ts';
import { chartData } from '../../site/charts/chart-data.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

export async function getStaticPaths() {
	const data = chartData((await archiveStatistics()).all);
	return Object.entries(data).map(([name, props]) => ({ params: { name }, props }));
}

export const GET: APIRoute = ({ props: { head, rows } }) =>
	new Response(byteOrderMark + [head, ...rows].map((row) => csvLine(row, ';')).join(''));
