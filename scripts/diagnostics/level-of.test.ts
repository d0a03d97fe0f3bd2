import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { levelOf } from './level-of.ts';

describe('levelOf', () => {
	it('tells what must be settled from what is worth a look and from information', () => {
		assert.equal(levelOf('unsure-date'), 'settle');
		assert.equal(levelOf('unplaced-line'), 'look');
		assert.equal(levelOf('mislabelled-file'), 'information');
	});

	it('names rules that have a page', () => {
		const docs = join(import.meta.dirname, '../../docs/diagnostics');
		for (const rule of [
			'unsure-date',
			'person-named',
			'several-signatories',
			'mislabelled-file',
			'unread-part',
		]) {
			assert.ok(existsSync(join(docs, `${rule}.md`)), rule);
		}
	});
});
