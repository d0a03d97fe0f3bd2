import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord, Release, WithdrawalRecord } from '#archive/ledger/record.ts';
import type { Tombstone } from '#archive/ledger/tombstone.ts';
import type { LedgerContent } from '#store/ledger/read-ledger.ts';

/** A withdrawn letter, with what remains of it. */
export interface WithdrawnLetter {
	readonly tombstone: Tombstone;
	readonly history: LetterHistory;
	readonly withdrawal: WithdrawalRecord;
}

/** An entry of the public log: a line that changed a letter or took it away. */
export interface LogEntry {
	readonly record: Exclude<LedgerRecord, { event: 'publication' }>;
	/** The letter's current or last id. */
	readonly letter: string;
}

/** What the site says about releases, versions and withdrawals. Read-only. */
export interface LedgerIndex {
	/** A letter's history by its current id; null while it is a draft not recorded by any release. */
	readonly history: (id: string) => LetterHistory | null;
	/** By the last id of each. */
	readonly withdrawn: ReadonlyMap<string, WithdrawnLetter>;
	/** A letter's current id, by a current or former one. */
	readonly idNow: (id: string) => string;
	/** Corrections and withdrawals, newest first. */
	readonly log: readonly LogEntry[];
	/** The last release; null in an archive that has none yet. */
	readonly release: Release | null;
	/** In the order of their numbers. */
	readonly releases: readonly Release[];
	/** Whether anything published is not in a release yet: a draft, or a line written since the last one. */
	readonly betweenReleases: boolean;
}

/**
 * Gathers what the site says about the ledger.
 *
 * @param letters ids of the letters that are published
 * @throws Error if a withdrawn letter has no tombstone.
 */
export function ledgerIndexOf(
	{ records, releases, tombstones }: LedgerContent,
	letters: readonly string[],
): LedgerIndex {
	const histories = letterHistories(records);
	const now = new Map(
		[...histories].flatMap(([id, { formerIds }]) => formerIds.map((former) => [former, id])),
	);
	const idNow = (id: string) => now.get(id) ?? id;
	const byId = new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
	const release = releases.at(-1) ?? null;
	return {
		history: (id) => histories.get(id) ?? null,
		withdrawn: new Map([...histories].flatMap(([id, history]) => withdrawnLetter(id, history, byId))),
		idNow,
		log: records
			.flatMap((record) => (record.event === 'publication' ? [] : [{ record, letter: idNow(record.letter) }]))
			.sort(newestFirst),
		release,
		releases,
		betweenReleases:
			letters.some((id) => !histories.has(id)) ||
			records.some((record) => record.release > (release?.number ?? 0)),
	};
}

function withdrawnLetter(
	id: string,
	history: LetterHistory,
	tombstones: ReadonlyMap<string, Tombstone>,
): [string, WithdrawnLetter][] {
	const { withdrawal } = history;
	if (!withdrawal) return [];
	const tombstone = tombstones.get(id);
	if (tombstone) return [[id, { tombstone, history, withdrawal }]];
	throw new Error(
		`The ledger says that the letter ${id} was withdrawn, but content/tombstones/${id}.md is not there. Restore it from the repository’s history: its address must keep saying what stood there.`,
	);
}

function newestFirst(a: LogEntry, b: LogEntry): number {
	if (a.record.date !== b.record.date) return a.record.date < b.record.date ? 1 : -1;
	if (a.letter !== b.letter) return a.letter < b.letter ? -1 : 1;
	return versionOf(b) - versionOf(a);
}

/** A withdrawal comes after every version. */
function versionOf({ record }: LogEntry): number {
	return record.event === 'correction' ? record.version : Number.MAX_SAFE_INTEGER;
}
