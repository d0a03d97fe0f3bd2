import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { differingFiles } from './differing-files.ts';

const root = mkdtempSync(join(tmpdir(), 'reproducible-'));
after(() => rmSync(root, { recursive: true }));

test('folders with the same files and bytes do not differ', () => {
	const files = { 'index.html': 'a', 'letters/b.md': 'b' };
	assert.deepEqual(differingFiles(folder('same-1', files), folder('same-2', files)), []);
});

test('names what differs and what only one of them has', () => {
	const first = folder('first', { 'a/same': '1', 'a/other': '1', 'only-first': '', 'z/empty': '' });
	const second = folder('second', { 'a/same': '1', 'a/other': '2', 'only/second': '', 'z/empty': '\n' });
	assert.deepEqual(differingFiles(first, second), ['a/other', 'only-first', 'only/second', 'z/empty']);
});

test('a missing folder is an error, not a difference', () => {
	assert.throws(() => differingFiles(folder('alone', {}), join(root, 'missing')), /ENOENT/);
});

function folder(name: string, files: Record<string, string>): string {
	const dir = join(root, name);
	mkdirSync(dir);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	return dir;
}
