import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openRememberedSources } from './remembered-sources.ts';

const letters = [{ id: '45000000/2031/25', fingerprint: 'a'.repeat(64) }];

describe('openRememberedSources', () => {
	it('remembers from run to run which letters a source gave', () => {
		const folder = mkdtempSync(join(tmpdir(), 'memory-'));
		const first = openRememberedSources('content', folder);
		first.remember('1'.repeat(64), letters);
		assert.equal(first.save(), null);
		assert.deepEqual(openRememberedSources('content', folder).lettersOf('1'.repeat(64)), letters);
		assert.equal(openRememberedSources('інший', folder).lettersOf('1'.repeat(64)), null);
	});

	it('remembers why a source gave no letter, until it gives one', () => {
		const folder = mkdtempSync(join(tmpdir(), 'memory-'));
		const [source, refusals] = ['2'.repeat(64), [{ rule: 'empty-file', reason: 'Nothing is in it.' }]];
		const first = openRememberedSources('content', folder);
		assert.deepEqual(first.refusalsOf(source), []);
		first.rememberRefusals(source, refusals);
		first.save();
		const second = openRememberedSources('content', folder);
		assert.deepEqual(second.refusalsOf(source), refusals);
		second.rememberRefusals(source, []);
		second.save();
		assert.deepEqual(openRememberedSources('content', folder).refusalsOf(source), []);
	});

	it('says in a sentence that it cannot be written, and takes what it cannot read for nothing', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'memory-')), 'file');
		writeFileSync(file, '');
		const memory = openRememberedSources('content', file);
		assert.equal(memory.save(), null);
		memory.remember('1'.repeat(64), letters);
		assert.match(memory.save() ?? '', /file cannot be written \(E\w+\): the next run will read/);
	});
});
