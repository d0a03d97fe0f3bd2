import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { leafOf } from '../ledger/leaves.ts';
import { checkLetter } from './check-letter.ts';
import { toHex } from './hex.ts';
import { leafFacts, letterProofSchema } from './letter-proof.ts';
import { merkleTree } from './merkle-tree.ts';

const sync = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const sha256 = async (bytes: Uint8Array) => sync(bytes);
const letters = ['a', 'b', 'c'].map((name) => Uint8Array.from(Buffer.from(`# ${name}`)));
const leaves = letters.map((file, at) =>
	leafOf({ letter: `90000015/2031/${at}`, version: 1, text: toHex(sync(file)), copy: null }),
);
const tree = merkleTree(leaves, sync);
const root = toHex(tree.root);
const file = letters[1] ?? new Uint8Array();
const text = toHex(sync(file));
const proof = { leaf: leaves[1] ?? '', index: 1, size: 3, hashes: tree.proofOf(1).map(toHex) };

describe('checkLetter', () => {
	it('verifies a file that its page and its release know', async () => {
		assert.equal(await checkLetter(file, proof, { text, root }, sha256), 'verified');
	});

	it('says no more than the hash where the letter stands in no release, or no proof is at hand', async () => {
		assert.equal(await checkLetter(file, proof, { text, root: null }, sha256), 'matches');
		assert.equal(await checkLetter(file, null, { text, root }, sha256), 'matches');
	});

	it('tells another file', async () => {
		const other = Uint8Array.from([...file, 10]);
		assert.equal(await checkLetter(other, proof, { text, root }, sha256), 'text-differs');
	});

	it('tells a page and a file that were changed together', async () => {
		const other = Uint8Array.from([...file, 10]);
		const forged = { text: toHex(sync(other)), root };
		assert.equal(await checkLetter(other, proof, forged, sha256), 'proof-fails');
	});

	it('tells a proof of another letter, of another root, and what is no proof', async () => {
		const ofAnother = { ...proof, leaf: leaves[0], index: 0, hashes: tree.proofOf(0).map(toHex) };
		for (const [bad, at] of [
			[ofAnother, root],
			[proof, text],
			[{ ...proof, hashes: proof.hashes.toReversed() }, root],
			[{}, root],
			['', root],
		] as const) {
			assert.equal(await checkLetter(file, bad, { text, root: at }, sha256), 'proof-fails');
		}
	});
});

describe('leafFacts', () => {
	it('reads what leafOf writes', () => {
		const facts = { letter: '90000015/undated/25-z', version: 12, text, copy: root };
		assert.deepEqual(leafFacts(leafOf(facts)), facts);
		assert.deepEqual(leafFacts(leafOf({ ...facts, copy: null })), { ...facts, copy: null });
	});

	it('reads nothing else', () => {
		for (const leaf of ['', `a v1 text:${text} copy:-`, `${leaves[0]} `, leaves[0]?.replace(' v1', ' v0')]) {
			assert.equal(leafFacts(leaf ?? ''), null);
		}
	});
});

describe('letterProofSchema', () => {
	it('lets a proof point only at files beside it', () => {
		const whole = {
			...proof,
			root,
			release: 1,
			text: { sha256: text, swhid: `swh:1:cnt:${'0'.repeat(40)}`, file: '1.md' },
			copy: null,
		};
		assert.ok(letterProofSchema.safeParse(whole).success);
		for (const name of ['../1.md', 'a/1.md', '/1.md', '1']) {
			assert.equal(
				letterProofSchema.safeParse({ ...whole, text: { ...whole.text, file: name } }).success,
				false,
			);
		}
	});
});
