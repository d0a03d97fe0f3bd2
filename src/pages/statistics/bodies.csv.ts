import type { APIRoute } from 'astro';
import { rankShares } from '#archive/record/rank-shares.ts';
import { csvLine } from '#archive/text/csv-line.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { archiveStatistics } from '../../site/archive-statistics.ts';
import { bodyRows } from '../../site/charts/body-rows.ts';
import { fewAnswers } from '../../site/charts/few-answers.ts';

/** It makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Every body with verdicts; ranks and intervals only if it has enough answers. */
export const GET: APIRoute = async () => {
	const archive = await archiveIndex();
	const rows = bodyRows(archive, await archiveStatistics());
	const ranked = new Map(rankShares(rows, fewAnswers).map((row) => [row.id, row]));
	const lines = [
		['body', 'name', 'answers', 'in_time', 'low', 'high', 'best_place', 'worst_place'],
		...rows.map(({ id, judged, inTime }) => {
			const rank = ranked.get(id);
			const measured = rank
				? [rank.low.toFixed(3), rank.high.toFixed(3), ...rank.places]
				: [null, null, null, null];
			return [id, archive.authority(id).name, judged, inTime, ...measured];
		}),
	];
	return new Response(byteOrderMark + lines.map((line) => csvLine(line, ';')).join(''));
};
