import type { APIRoute } from 'astro';
import { csvLine } from '#archive/text/csv-line.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { archiveStatistics } from '../../site/archive-statistics.ts';
import { chartData } from '../../site/charts/chart-data.ts';
import { chartLines } from '../../site/charts/chart-lines.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

export async function getStaticPaths() {
	const { authorities } = await archiveIndex();
	return authorities.map(({ id }) => ({ params: { id } }));
}

/** All numbers shown in the charts of a body’s page, in one file, because a large archive has thousands of bodies. */
export const GET: APIRoute = async ({ params }) => {
	const statistics = (await archiveStatistics()).of(String(params['id']));
	const lines = chartLines(chartData(statistics));
	return new Response(byteOrderMark + lines.map((line) => csvLine(line, ';')).join(''));
};
