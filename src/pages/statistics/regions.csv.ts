import type { APIRoute } from 'astro';
import { csvLine } from '#archive/text/csv-line.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { regionRows } from '../../site/charts/region-rows.ts';
import { archiveRecord } from '../../site/record.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

export const GET: APIRoute = async () => {
	const rows = regionRows(await archiveIndex(), await archiveRecord());
	const lines = [
		['region', 'letters', 'bodies', 'answers', 'in_time'],
		...rows.map(({ region, letters, bodies, judged, inTime }) => [region, letters, bodies, judged, inTime]),
	];
	return new Response(byteOrderMark + lines.map((line) => csvLine(line, ';')).join(''));
};
