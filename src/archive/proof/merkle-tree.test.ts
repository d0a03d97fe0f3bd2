import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { merkleRoot, merkleTree } from './merkle-tree.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The test tree of Certificate Transparency’s reference implementations: its leaves and the root of each beginning. */
const leaves = [
	'',
	'00',
	'10',
	'2021',
	'3031',
	'40414243',
	'5051525354555657',
	'606162636465666768696a6b6c6d6e6f',
].map((bytes) => Buffer.from(bytes, 'hex').toString('latin1'));
const roots = [
	'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
	'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
	'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
	'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
	'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
	'4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
	'76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
	'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
	'5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('merkleRoot', () => {
	for (const [size, root] of roots.entries()) {
		it(`is that of Certificate Transparency for ${size} leaves`, () => {
			assert.equal(hex(merkleRoot(leaves.slice(0, size), sha256)), root);
		});
	}

	it('is that of the RFC’s own recursive definition', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (texts) => {
				assert.equal(hex(merkleRoot(texts, sha256)), hex(recursive(texts)));
			}),
		);
	});
});

describe('a proof', () => {
	it('is that of Certificate Transparency', () => {
		const proof = (size: number, index: number) =>
			merkleTree(leaves.slice(0, size), sha256).proofOf(index).map(hex);
		assert.deepEqual(proof(1, 0), []);
		assert.deepEqual(proof(8, 0), [
			'96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
			'5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
			'6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
		]);
		assert.deepEqual(proof(8, 5), [
			'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
			'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
			'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
		]);
		assert.deepEqual(proof(3, 2), ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']);
		assert.deepEqual(proof(5, 1), [
			'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
			'5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
			'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
		]);
	});

	it('is refused for a leaf that the tree does not have', () => {
		const { proofOf } = merkleTree(leaves, sha256);
		for (const index of [-1, 8, 0.5, Number.NaN]) assert.throws(() => proofOf(index), RangeError);
	});
});

/** Section 2.1.1 word for word. */
function recursive(texts: readonly string[]): Uint8Array {
	if (texts.length === 0) return sha256(new Uint8Array());
	if (texts.length === 1) return sha256(Buffer.concat([Buffer.of(0), Buffer.from(texts[0] ?? '')]));
	let split = 1;
	while (split * 2 < texts.length) split *= 2;
	return sha256(
		Buffer.concat([Buffer.of(1), recursive(texts.slice(0, split)), recursive(texts.slice(split))]),
	);
}
