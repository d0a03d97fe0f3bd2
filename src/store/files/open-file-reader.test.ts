import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openFileReader } from './open-file-reader.ts';

const root = mkdtempSync(join(tmpdir(), 'file-reader-'));
after(() => rmSync(root, { recursive: true }));

test('each file is read whole, be it empty, longer than the one before, or shorter', () => {
	const read = openFileReader();
	for (const [at, length] of [3, 0, 65_536, 65_537, 400_000, 12].entries()) {
		const file = join(root, String(at));
		writeFileSync(file, Buffer.alloc(length, at + 1));
		assert.deepEqual(read(file), readFileSync(file));
	}
});

test('a file that is not there is told as Node tells it', () => {
	assert.throws(() => openFileReader()(join(root, 'none')), { code: 'ENOENT' });
});
