import type { LedgerRecord, VersionRecord, WithdrawalRecord } from './record.ts';

/** What the ledger knows about one letter. */
export interface LetterHistory {
	/** Its id now, or the last one where it was withdrawn. */
	readonly id: string;
	/** Ids that it had before, the oldest first. */
	readonly formerIds: readonly string[];
	/** Its versions, the first first. */
	readonly versions: readonly VersionRecord[];
	readonly withdrawal: WithdrawalRecord | null;
}

/** A citable unit that an older version had and this one has not. */
export interface GoneUnit {
	readonly id: string;
	/** Id of the unit of this version behind which its place is marked, null at the text’s beginning. */
	readonly after: string | null;
	/** The last version that had it. */
	readonly version: number;
}

/**
 * Gathers the ledger’s lines by letter, by the id that each letter has now. A renamed letter takes its lines along.
 *
 * @param records in the ledger’s order, of one file or of many
 */
export function letterHistories(records: readonly LedgerRecord[]): Map<string, LetterHistory> {
	const renamed = new Map(
		records.flatMap((record) =>
			record.event === 'correction' && record.from !== null ? [[record.from, record.letter] as const] : [],
		),
	);
	const nowOf = (id: string): string => {
		let now = id;
		// A circle of names is a fault that the check of the ledger tells; here it must only end.
		for (let steps = 0; steps <= renamed.size; steps++) now = renamed.get(now) ?? now;
		return now;
	};
	const byLetter = new Map<string, LedgerRecord[]>();
	for (const record of records) {
		const id = nowOf(record.letter);
		const own = byLetter.get(id);
		if (own) own.push(record);
		else byLetter.set(id, [record]);
	}
	return new Map([...byLetter].map(([id, own]) => [id, historyOf(id, own)]));
}

/**
 * Units that versions before had and this one has not, each with its place: behind the nearest unit before it that is
 * still there, several of one place in their old order.
 *
 * @param versions of one letter, the first first
 * @param number the version that is looked at
 */
export function goneUnits(
	versions: readonly Pick<VersionRecord, 'version' | 'paragraphs'>[],
	number: number,
): GoneUnit[] {
	const here = new Set(versions.find(({ version }) => version === number)?.paragraphs ?? []);
	const gone = new Map<string, GoneUnit>();
	for (const { version, paragraphs } of versions) {
		if (version >= number) continue;
		let after: string | null = null;
		for (const id of paragraphs) {
			if (here.has(id)) after = id;
			else gone.set(id, { id, after, version });
		}
	}
	return [...gone.values()];
}

function historyOf(id: string, records: readonly LedgerRecord[]): LetterHistory {
	const versions = records
		.filter((record): record is VersionRecord => record.event !== 'withdrawal')
		.sort((a, b) => a.version - b.version);
	const formerIds = versions.flatMap((record) =>
		record.event === 'correction' && record.from !== null ? [record.from] : [],
	);
	const withdrawal = records.find((record): record is WithdrawalRecord => record.event === 'withdrawal');
	return { id, formerIds, versions, withdrawal: withdrawal ?? null };
}
