import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { notePart, partsFile, readParts, skipPart } from './part-log.ts';

const file = join(temporaryFolder('part-log'), 'parts');

test('without a file nothing is noted', () => {
	notePart('pages');
	assert.ok(!existsSync(file));
});

test('a part has what was used since the last note, and those of one name count together', () => {
	process.env[partsFile] = file;
	const work = (milliseconds: number) => {
		const end = performance.now() + milliseconds;
		while (performance.now() < end);
	};
	work(300);
	const begun = performance.now();
	skipPart();
	work(20);
	notePart('pages');
	work(20);
	notePart('gate');
	work(20);
	notePart('pages');
	const elapsed = (performance.now() - begun) / 1000;
	delete process.env[partsFile];
	const [pages, gate, ...others] = readParts(readFileSync(file, 'utf8'));
	assert.deepEqual([pages?.part, gate?.part, others], ['pages', 'gate', []]);
	assert.ok(pages && gate && pages.wallSeconds >= 0.04 && gate.wallSeconds >= 0.02);
	// A busy machine may stop the process within any part: what was skipped is in none all the same.
	assert.ok(pages.wallSeconds + gate.wallSeconds <= elapsed);
	if (process.platform === 'linux') assert.ok(pages.peakMemory > 10);
});
