/** Bytes to their SHA-256: Node and a browser have different ones, so the caller brings it. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** A Merkle tree as RFC 9162, section 2.1.1, defines it. */
export interface MerkleTree {
	/** How many leaves it has. */
	readonly size: number;
	/** 32 bytes; of a tree without leaves the SHA-256 of nothing. */
	readonly root: Uint8Array;
	/**
	 * The inclusion proof of a leaf (RFC 9162, section 2.1.3.1): the hashes beside its path, from the leaf upwards.
	 *
	 * @param index from 0; outside the tree it throws a RangeError
	 */
	readonly proofOf: (index: number) => Uint8Array[];
}

/** What a leaf’s hash begins with, so that no node passes for a leaf. */
export const leafPrefix = 0x00;
/** What a node’s hash begins with. */
export const node = 0x01;

/**
 * Builds the whole tree once, so that each proof is a look-up: n leaves cost 2n hashes, each proof log₂ n steps.
 *
 * The RFC splits at the largest power of two below n. Pairing level by level and lifting an odd last hash as it is makes
 * the same tree from below.
 *
 * @param leaves in the tree’s order; each is hashed as its UTF-8 bytes
 */
export function merkleTree(leaves: readonly string[], sha256: Sha256): MerkleTree {
	const encoder = new TextEncoder();
	const levels = [leaves.map((leaf) => sha256(joined(leafPrefix, encoder.encode(leaf))))];
	for (let below = levels[0]; below && below.length > 1; below = levels.at(-1)) {
		levels.push(levelAbove(below, sha256));
	}
	return {
		size: leaves.length,
		root: levels.at(-1)?.[0] ?? sha256(new Uint8Array()),
		proofOf: (index) => {
			if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
				throw new RangeError(`a tree of ${leaves.length} leaves has no leaf ${index}`);
			}
			return levels.flatMap((level, height) => {
				const beside = level[Math.floor(index / 2 ** height) ^ 1];
				return beside ? [beside] : [];
			});
		},
	};
}

/**
 * The root of a Merkle tree with SHA-256 (RFC 9162, section 2.1.1), 32 bytes.
 *
 * @param leaves in the tree’s order; each is hashed as its UTF-8 bytes
 */
export function merkleRoot(leaves: readonly string[], sha256: Sha256): Uint8Array {
	return merkleTree(leaves, sha256).root;
}

/** A prefix byte and what follows it, in one piece for the hash. */
export function joined(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
	whole[0] = prefix;
	let at = 1;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function levelAbove(below: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
	return below.flatMap((left, at) => {
		if (at % 2 === 1) return [];
		const right = below[at + 1];
		return [right ? sha256(joined(node, left, right)) : left];
	});
}
