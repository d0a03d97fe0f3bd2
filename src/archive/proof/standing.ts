import type { Ledger } from '../ledger/ledger.ts';
import { letterHistories } from '../ledger/letter-history.ts';
import type { Release, VersionRecord } from '../ledger/record.ts';

/** How the letters that a site publishes stand to its last release. */
export interface Standing {
	/** Null before the first release. */
	readonly release: Release | null;
	/** In the order of their numbers. */
	readonly releases: readonly Release[];
	/** True where letters or versions stand in no release yet, or some were withdrawn since the last. */
	readonly between: boolean;
	/** The latest version of a letter, where it stands in the release; else null. */
	readonly released: (letter: string) => VersionRecord | null;
}

/**
 * Compares what is published with the last release.
 *
 * @param letters ids of the letters that are published
 */
export function standingOf({ records, releases }: Ledger, letters: readonly string[]): Standing {
	const release = releases.at(-1) ?? null;
	const histories = letterHistories(records);
	const released = (id: string): VersionRecord | null => {
		const latest = histories.get(id)?.versions.at(-1);
		return release && latest && latest.release <= release.number ? latest : null;
	};
	const changed = records.some((record) => record.release > (release?.number ?? 0));
	return {
		release,
		releases,
		between: release === null || changed || letters.some((id) => released(id) === null),
		released,
	};
}
