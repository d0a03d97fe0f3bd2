import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linePatch, openPatches, patchFile } from './line-patches.ts';

test('a patch makes the new file of the old one, byte for byte, whatever the bytes', () => {
	const line = fc
		.uint8Array({ maxLength: 3 })
		.map((bytes) => bytes.filter((byte) => byte !== 0x0a && byte !== 0));
	const text = fc
		.array(line, { maxLength: 12 })
		.map((lines) =>
			Buffer.concat([
				Buffer.from('Спільний довгий рядок\r\n'.repeat(40)),
				...lines.flatMap((one) => [one, Buffer.from('\n')]),
			]),
		);
	fc.assert(
		fc.property(text, text, (old, next) => {
			const patch = linePatch('data/letters.csv', old, next);
			assert.ok(patch !== null);
			const patches = openPatches(patchFile([patch]));
			assert.deepEqual(patches.apply('data/letters.csv', old), next);
			assert.equal(patches.apply('other.csv', old), null);
		}),
	);
});

test('a file that has become another, has no whole lines or an odd name is brought whole', () => {
	const [old, next] = [Buffer.from('а\n'.repeat(50)), Buffer.from(`${'а\n'.repeat(50)}б\n`)];
	assert.ok(linePatch('a/list.txt', old, next));
	assert.equal(linePatch('a/лист.txt', old, next), null);
	assert.equal(linePatch('a b.txt', old, next), null);
	assert.equal(linePatch('a.txt', old, Buffer.concat([next, Buffer.from('в')])), null);
	assert.equal(linePatch('a.txt', old, Buffer.concat([Buffer.from([0]), next])), null);
	assert.equal(linePatch('a.txt', old, Buffer.from('б\n'.repeat(50))), null);
});
