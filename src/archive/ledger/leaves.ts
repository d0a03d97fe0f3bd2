import { type LetterHistory, letterHistories } from './letter-history.ts';
import type { LedgerRecord, VersionRecord } from './record.ts';

/**
 * The leaves of a release’s Merkle tree in the tree’s order (by code unit): each version that has a line of that release
 * or an earlier one, but those of letters that are withdrawn by then.
 *
 * @param records in the ledger’s order
 * @param release number of the release
 */
export function leavesOf(records: readonly LedgerRecord[], release: number): string[] {
	return standingIn(records, release)
		.flatMap(({ versions }) => versions.map(leafOf))
		.sort();
}

/**
 * The letters that are in a release: with a line of it or an earlier one, and not withdrawn by then.
 *
 * @param records in the ledger’s order
 * @param release number of the release
 */
export function standingIn(records: readonly LedgerRecord[], release: number): LetterHistory[] {
	const until = records.filter((record) => record.release <= release);
	return [...letterHistories(until).values()].filter(({ withdrawal }) => withdrawal === null);
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
