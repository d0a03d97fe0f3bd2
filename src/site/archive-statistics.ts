import { type Statistics, statisticsOf } from '#archive/record/statistics.ts';
import { type ArchiveIndex, archiveIndex } from './archive-index.ts';
import { madeOnce } from './made-once.ts';
import { type ArchiveRecord, archiveRecord } from './record.ts';

/** The statistics of an archive and of each of its bodies. */
export interface ArchiveStatistics {
	readonly all: Statistics;
	readonly of: (authority: string) => Statistics;
}

/** The archive’s statistics, made once (`madeOnce`); those of a body are made on request. */
export const archiveStatistics = madeOnce(make);

async function make(): Promise<ArchiveStatistics> {
	const [archive, record] = await Promise.all([archiveIndex(), archiveRecord()]);
	const kept = new Map<string, Statistics>();
	return {
		all: statisticsOf(measured(archive.letters, record)),
		of: (authority) => {
			const known =
				kept.get(authority) ?? statisticsOf(measured(archive.byAuthority.get(authority) ?? [], record));
			kept.set(authority, known);
			return known;
		},
	};
}

function* measured(letters: ArchiveIndex['letters'], { replyOf }: ArchiveRecord) {
	for (const letter of letters) yield { letter, reply: replyOf(letter.id) };
}
