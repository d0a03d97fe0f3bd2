import { createHash } from 'node:crypto';
import { leafOf, standingIn } from '#archive/ledger/leaves.ts';
import type { Ledger } from '#archive/ledger/ledger.ts';
import type { Release, VersionRecord } from '#archive/ledger/record.ts';
import { toHex } from '#archive/proof/hex.ts';
import type { LetterProof } from '#archive/proof/letter-proof.ts';
import { merkleTree } from '#archive/proof/merkle-tree.ts';

/** A proof, except for what the files provide. */
export type TreeProof = Omit<LetterProof, 'text' | 'copy'>;

/**
 * Proves versions, each in the release that closed it, so that later releases leave its proof as it is. Null for a version
 * that no release has yet.
 *
 * One tree is held at a time: ask for the versions of a release one after another.
 */
export function releaseTrees(ledger: Ledger): (record: VersionRecord) => TreeProof | null {
	const releases = new Map(ledger.releases.map((release) => [release.number, release]));
	let held: { readonly release: Release; readonly prove: (leaf: string) => TreeProof | null } | null = null;
	return (record) => {
		const release = releases.get(record.release);
		if (!release) return null;
		if (held?.release !== release) held = { release, prove: treeOf(ledger, release) };
		return held.prove(leafOf(record));
	};
}

function treeOf(ledger: Ledger, { number, root }: Release): (leaf: string) => TreeProof | null {
	const leaves = standingIn(ledger.records, number)
		.flatMap(({ versions }) => versions.map(leafOf))
		.sort();
	const places = new Map(leaves.map((leaf, index) => [leaf, index]));
	const tree = merkleTree(leaves, (bytes) => createHash('sha256').update(bytes).digest());
	return (leaf) => {
		const index = places.get(leaf);
		if (index === undefined) return null;
		const hashes = tree.proofOf(index).map(toHex);
		return { leaf, index, size: tree.size, hashes, root, release: number };
	};
}
