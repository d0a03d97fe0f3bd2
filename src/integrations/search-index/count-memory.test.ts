import assert from 'node:assert/strict';
import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { openCountMemory } from './count-memory.ts';
import type { WordCounts } from './word-counts.ts';

test('words are counted once of the same texts, and anew of others, by another program, or where the file was cut off', () => {
	const folder = temporaryFolder('count-memory');
	let counted = 0;
	const counts = (texts: readonly string[]): WordCounts => ({
		folded: texts.map((word, at) => [word, at + 1]),
		written: [['лист', 2]],
		times: [['/letters/1.html', { year: '2031', day: '2031-01-02' }]],
	});
	const take = (code: string, part: string, texts: readonly string[]) => {
		const memory = openCountMemory(folder, code);
		const found = memory.take(part, texts, () => {
			counted += 1;
			return counts(texts);
		});
		memory.keep();
		assert.deepEqual(found, counts(texts));
		return counted;
	};
	assert.equal(take('a', '', ['x', 'y']), 1);
	assert.equal(take('a', '', ['x', 'y']), 1);
	assert.equal(take('a', '', ['xy']), 2);
	assert.equal(take('b', '', ['xy']), 3);
	truncateSync(join(folder, 'all'), 30);
	assert.equal(take('b', '', ['xy']), 4);
	assert.equal(take('b', '1/', ['xy']), 5);
	assert.deepEqual(readdirSync(folder), ['1'], 'what was not asked for is gone');
});
