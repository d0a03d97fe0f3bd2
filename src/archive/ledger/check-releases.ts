import { merkleRoot, type Sha256 } from '../proof/merkle-tree.ts';
import type { LedgerFiles } from './content.ts';
import type { LedgerFault } from './fault.ts';
import { headsOf } from './heads.ts';
import { leavesOf, standingIn } from './leaves.ts';
import type { HashText } from './ledger-line.ts';
import type { LedgerRecord, Release } from './record.ts';

/** What the ledger’s lines say about a release. */
export type ReleaseSums = Pick<Release, 'letters' | 'versions' | 'root' | 'heads'>;

/**
 * Counts and hashes of a release, from the ledger’s lines.
 *
 * @param number of the release
 */
export function sumsOf({ files }: Pick<LedgerFiles, 'files'>, number: number, sha256: Sha256): ReleaseSums {
	const records = recordsOf(files);
	const standing = standingIn(records, number);
	return {
		letters: standing.length,
		versions: standing.reduce((sum, { versions }) => sum + versions.length, 0),
		root: hexOf(merkleRoot(leavesOf(records, number), sha256)),
		heads: headsOf(files, number, hashTextWith(sha256)),
	};
}

/**
 * Checks that releases follow each other, that each has the lines it had when it was closed, and that the last one has
 * the root and counts it says: those of earlier ones are on the same lines.
 */
export function checkReleases({ files, releases }: LedgerFiles, sha256: Sha256): LedgerFault[] {
	const hashText = hashTextWith(sha256);
	const all = releases.lines.map(({ record }) => record);
	const faults = all.flatMap((release, at) => [
		...(release.number === at + 1
			? []
			: [broken(release.number, `it stands where release ${at + 1} should`)]),
		...(headsOf(files, release.number, hashText) === release.heads
			? []
			: [broken(release.number, 'lines of the ledger that it closed were changed, lost or added')]),
	]);
	const last = all.at(-1);
	const open = (last?.number ?? 0) + 1;
	const early = recordsOf(files).find(({ release }) => release > open);
	if (early)
		faults.push(
			broken(early.release, `a line of ${early.letter} belongs to it, but release ${open} is not closed`),
		);
	// Only a release writes publications, and it closes itself with them in one stroke.
	const unclosed = recordsOf(files).find(({ event, release }) => event === 'publication' && release === open);
	if (unclosed)
		faults.push(
			broken(
				open,
				`the letter ${unclosed.letter} was published in it, but ledger/releases.jsonl has no line of it`,
			),
		);
	if (!last || faults.length > 0) return faults;
	const sums = sumsOf({ files }, last.number, sha256);
	const wrong = (['letters', 'versions', 'root'] as const).filter((key) => sums[key] !== last[key]);
	return wrong.map((key) =>
		broken(last.number, `its ${key} is ${last[key]}, but its lines give ${sums[key]}`),
	);
}

/** The SHA-256 of a text’s UTF-8 bytes, in hexadecimal, by a function for bytes. */
export function hashTextWith(sha256: Sha256): HashText {
	const encoder = new TextEncoder();
	return (text) => hexOf(sha256(encoder.encode(text)));
}

function recordsOf(files: LedgerFiles['files']): LedgerRecord[] {
	return files.flatMap(({ lines }) => lines.map(({ record }) => record));
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function broken(number: number, what: string): LedgerFault {
	return {
		rule: 'broken-release',
		subject: `release ${number}`,
		message: `The release does not agree with the ledger: ${what}. Bring content/ledger back from git as it was when the release was closed; lines are added by npm run release, correct and withdraw alone.`,
	};
}
