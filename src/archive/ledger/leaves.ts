import { letterHistories } from './letter-history.ts';
import type { LedgerRecord, VersionRecord } from './record.ts';

/**
 * The leaves of a release’s Merkle tree in the tree’s order (by code unit): each version that has a line of that release
 * or an earlier one, but those of letters that are withdrawn by then.
 *
 * @param records in the ledger’s order
 * @param release number of the release
 */
export function leavesOf(records: readonly LedgerRecord[], release: number): string[] {
	return versionsIn(records, release).map(leafOf).sort();
}

/**
 * The versions that stand in a release, by letter.
 *
 * @param records in the ledger’s order
 * @param release number of the release
 */
export function versionsIn(records: readonly LedgerRecord[], release: number): VersionRecord[] {
	const until = records.filter((record) => record.release <= release);
	return [...letterHistories(until).values()].flatMap(({ versions, withdrawal }) =>
		withdrawal ? [] : versions,
	);
}

/**
 * One leaf of a release’s Merkle tree, with the id that the letter bore then.
 *
 * @example
 * leafOf({ letter: '45000000/2031/25-z', version: 1, text: 'ab…', copy: null }) // '45000000/2031/25-z v1 text:ab… copy:-'
 */
export function leafOf({
	letter,
	version,
	text,
	copy,
}: Pick<VersionRecord, 'letter' | 'version' | 'text' | 'copy'>): string {
	return `${letter} v${version} text:${text} copy:${copy ?? '-'}`;
}
