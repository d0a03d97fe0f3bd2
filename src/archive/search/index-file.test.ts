import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import fc from 'fast-check';
import { packIndexFile, unpackIndexFile } from './index-file.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test('a file is read back to the byte', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			assert.deepEqual(unpackIndexFile(packIndexFile(bytes)), bytes);
		}),
	);
	assert.deepEqual(unpackIndexFile(packIndexFile(everyByte)), everyByte);
});

test('a file is a script that hands over its bytes', () => {
	const calls: string[] = [];
	const script = new TextDecoder('windows-1252').decode(packIndexFile(everyByte));
	vm.runInNewContext(script, { indexFile: (content: string) => calls.push(content) });
	const characters = new TextDecoder('windows-1252').decode(everyByte);
	assert.deepEqual(calls, [characters]);
	assert.equal(new Set(characters).size, 256, 'each byte is a character of its own');
});

test('anything else is refused', () => {
	for (const text of ['', '<!doctype html><p>404', 'indexFile("a"']) {
		assert.throws(() => unpackIndexFile(new TextEncoder().encode(text)), /npm run build/);
	}
});
