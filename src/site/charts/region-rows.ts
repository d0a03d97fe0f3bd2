import type { ArchiveIndex } from '../archive-index.ts';
import type { ArchiveRecord } from '../record.ts';

/** The statistics of a region’s bodies. */
export interface RegionRow {
	/** ISO 3166-2. */
	readonly region: string;
	readonly bodies: number;
	readonly letters: number;
	/** Answers for which it is known whether they were in time. */
	readonly judged: number;
	readonly inTime: number;
}

/** Counts of each region with letters, those with most letters first. */
export function regionRows(
	{ byRegion }: Pick<ArchiveIndex, 'byRegion'>,
	{ replyOf }: Pick<ArchiveRecord, 'replyOf'>,
): RegionRow[] {
	return [...byRegion]
		.map(([region, letters]) => {
			const verdicts = letters.map(({ id }) => replyOf(id)?.verdict);
			const inTime = verdicts.filter((verdict) => verdict === 'in-time').length;
			const late = verdicts.filter((verdict) => verdict === 'late').length;
			const bodies = new Set(letters.map(({ authority }) => authority)).size;
			return { region, bodies, letters: letters.length, judged: inTime + late, inTime };
		})
		.sort((a, b) => b.letters - a.letters || (a.region < b.region ? -1 : 1));
}
