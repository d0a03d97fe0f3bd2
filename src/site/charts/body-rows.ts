import type { ShareRow } from '#archive/record/rank-shares.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { ArchiveStatistics } from '../archive-statistics.ts';

/** Answers in time of each body that has any with a verdict. */
export function bodyRows(
	{ byAuthority }: Pick<ArchiveIndex, 'byAuthority'>,
	{ of }: Pick<ArchiveStatistics, 'of'>,
): ShareRow[] {
	return [...byAuthority.keys()]
		.map((id) => {
			const { inTime, judged } = of(id);
			return { id, inTime, judged };
		})
		.filter(({ judged }) => judged > 0)
		.sort((a, b) => b.judged - a.judged || (a.id < b.id ? -1 : 1));
}
