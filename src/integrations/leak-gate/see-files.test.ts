import assert from 'node:assert/strict';
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seeFiles } from './see-files.ts';
import { leakySite, writeInto } from './testing/leaky-site.ts';

const day = new Date('2031-05-02T10:00:00Z');

test('files that came or changed are told later, even with their old size and time', async () => {
	const dir = leakySite('seen', { 'a.txt': '1', 'b.txt': '1', 'c/d.txt': '1', 'c/e.txt': '1', 'f.txt': '1' });
	for (const file of ['b.txt', 'c/e.txt']) utimesSync(join(dir, file), day, day);
	const seen = seeFiles(dir);
	assert.deepEqual(seen.files, ['a.txt', 'b.txt', 'c/d.txt', 'c/e.txt', 'f.txt']);
	assert.deepEqual(seen.later(), []);
	// Clocks of file systems tick every few milliseconds.
	await new Promise((resolve) => setTimeout(resolve, 20));
	writeInto(dir, { '0.txt': '1', 'c/d/1.txt': '1', 'g.txt': '1' });
	writeFileSync(join(dir, 'b.txt'), '2');
	utimesSync(join(dir, 'b.txt'), day, day);
	writeFileSync(join(dir, 'new'), '3');
	renameSync(join(dir, 'new'), join(dir, 'c/e.txt'));
	rmSync(join(dir, 'a.txt'));
	assert.deepEqual(seen.later(), ['0.txt', 'b.txt', 'c/d/1.txt', 'c/e.txt', 'g.txt']);
});
