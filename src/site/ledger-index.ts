import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord, Release, WithdrawalRecord } from '#archive/ledger/record.ts';
import type { Tombstone } from '#archive/ledger/tombstone.ts';
import type { LedgerContent } from '#store/ledger/read-ledger.ts';

/** A letter that was taken away, with what stays of it. */
export interface WithdrawnLetter {
	readonly tombstone: Tombstone;
	readonly history: LetterHistory;
	readonly withdrawal: WithdrawalRecord;
}

/** An entry of the public log: a line that changed a letter or took it away. */
export interface LogEntry {
	readonly record: Exclude<LedgerRecord, { event: 'publication' }>;
	/** Id that the letter has now, or had last. */
	readonly letter: string;
}

/** What the site says of releases, versions and withdrawals. Read-only. */
export interface LedgerIndex {
	/** A letter's history by the id that it has now; null while it is a draft that no release has recorded. */
	readonly history: (id: string) => LetterHistory | null;
	/** By the id that each had last. */
	readonly withdrawn: ReadonlyMap<string, WithdrawnLetter>;
	/** Id that a letter has now, by one that it has or had. */
	readonly idNow: (id: string) => string;
	/** Corrections and withdrawals, newest first. */
	readonly log: readonly LogEntry[];
	/** The last release; null in an archive that has none yet. */
	readonly release: Release | null;
	/** In the order of their numbers. */
	readonly releases: readonly Release[];
	/** Whether anything that is published is in no release yet: a draft, or a line written since the last one. */
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
