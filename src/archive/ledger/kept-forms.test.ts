import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerForms } from '../address/letter-forms.ts';
import { keptForms } from './kept-forms.ts';
import { letterHistories } from './letter-history.ts';
import type { Release } from './record.ts';
import { aRecord } from './testing/a-record.ts';

const release = (number: number, files?: string[]): Release => ({
	...{ number, date: '2031-01-03', letters: 1, versions: 1, ...(files && { files }) },
	...{ root: 'a'.repeat(64), heads: 'b'.repeat(64), previous: null },
});
const historyIn = (number: number) =>
	letterHistories([aRecord('a/2031/x', { release: number })]).get('a/2031/x') ?? null;

test('a letter keeps the files that it had in a release that names none', () => {
	const releases = [release(1), release(2, ['json', 'md'])];
	assert.deepEqual(keptForms(historyIn(1), releases), formerForms);
	assert.deepEqual(keptForms(historyIn(2), releases), []);
});

test('a draft, and a letter whose release is not closed, have had none', () => {
	assert.deepEqual(keptForms(null, [release(1)]), []);
	assert.deepEqual(keptForms(historyIn(2), [release(1)]), []);
});
