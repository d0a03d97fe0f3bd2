import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromHex, toHex } from './hex.ts';
import { merkleTree } from './merkle-tree.ts';
import { type InclusionProof, isInclusionProof, verifyInclusion } from './verify-inclusion.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const later = async (bytes: Uint8Array) => sha256(bytes);

interface Case {
	readonly proof: InclusionProof;
	readonly root: string;
}

/** A leaf of a tree of different leaves, with its proof. */
const cases = fc
	.tuple(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 70 }), fc.nat())
	.map(([leaves, at]): Case => {
		const tree = merkleTree(leaves, sha256);
		const index = at % leaves.length;
		const hashes = tree.proofOf(index).map(toHex);
		return {
			proof: { leaf: leaves[index] ?? '', index, size: leaves.length, hashes },
			root: toHex(tree.root),
		};
	});

describe('verifyInclusion', () => {
	it('accepts every proof of every leaf', async () => {
		for (let size = 1; size <= 40; size += 1) {
			const leaves = Array.from({ length: size }, (_, at) => `leaf ${at}`);
			const tree = merkleTree(leaves, sha256);
			for (const [index, leaf] of leaves.entries()) {
				const hashes = tree.proofOf(index).map(toHex);
				assert.ok(await verifyInclusion({ leaf, index, size, hashes }, toHex(tree.root), later));
			}
		}
		await fc.assert(fc.asyncProperty(cases, async ({ proof, root }) => verifyInclusion(proof, root, later)));
	});

	it('refuses a proof of which one bit is another, in any hash or in the root', async () => {
		await fc.assert(
			fc.asyncProperty(cases, fc.nat(), async ({ proof, root }, bit) => {
				const all = [...proof.hashes, root];
				const which = Math.floor(bit / 256) % all.length;
				const changed = all.map((hash, at) => (at === which ? withBit(hash, bit % 256) : hash));
				return !(await verifyInclusion(
					{ ...proof, hashes: changed.slice(0, -1) },
					changed.at(-1) ?? '',
					later,
				));
			}),
		);
	});

	it('refuses another leaf, another place, a hash too many and one too few', async () => {
		await fc.assert(
			fc.asyncProperty(cases, fc.string(), fc.nat(100), async ({ proof, root }, leaf, index) => {
				const { hashes } = proof;
				const spoilt = [
					leaf === proof.leaf ? null : { ...proof, leaf },
					index === proof.index ? null : { ...proof, index },
					{ ...proof, hashes: [...hashes, root] },
					hashes.length === 0 ? null : { ...proof, hashes: hashes.slice(1) },
					hashes.length === 0 ? null : { ...proof, hashes: hashes.slice(0, -1) },
				];
				for (const one of spoilt) if (one && (await verifyInclusion(one, root, later))) return false;
				return true;
			}),
		);
	});

	it('does not take a node for a leaf', async () => {
		const tree = merkleTree(['a', 'b', 'c', 'd'], sha256);
		const [left, right] = tree.proofOf(0);
		assert.ok(left && right);
		const node = Buffer.concat([sha256(Buffer.from('\0a')), left]).toString('latin1');
		const proof = { leaf: node, index: 0, size: 2, hashes: [toHex(right)] };
		assert.equal(await verifyInclusion(proof, toHex(tree.root), later), false);
	});

	it('refuses what is no proof at all', async () => {
		const { root } = merkleTree(['a'], sha256);
		const proof = { leaf: 'a', index: 0, size: 1, hashes: [] };
		assert.ok(await verifyInclusion(proof, toHex(root), later));
		for (const odd of [
			{ size: 0 },
			{ size: 1.5 },
			{ size: Number.POSITIVE_INFINITY },
			{ index: -1 },
			{ index: 0.5 },
			{ index: 1 },
			{ hashes: ['зз'] },
			{ hashes: ['ab'] },
		]) {
			assert.equal(await verifyInclusion({ ...proof, ...odd }, toHex(root), later), false);
		}
	});
});

describe('isInclusionProof', () => {
	it('knows the shape', () => {
		assert.ok(isInclusionProof({ leaf: 'a', index: 0, size: 1, hashes: [], release: 1 }));
		for (const other of [
			null,
			'a',
			[],
			{},
			{ leaf: 'a', index: 0, size: 1 },
			{ leaf: 1, index: 0, size: 1, hashes: [] },
			{ leaf: 'a', index: '0', size: 1, hashes: [] },
			{ leaf: 'a', index: 0, size: 1, hashes: [1] },
		]) {
			assert.equal(isInclusionProof(other), false);
		}
	});
});

function withBit(hash: string, bit: number): string {
	const bytes = fromHex(hash) ?? new Uint8Array();
	const at = Math.floor(bit / 8);
	bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
	return toHex(bytes);
}
