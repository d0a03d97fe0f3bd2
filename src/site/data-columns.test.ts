import assert from 'node:assert/strict';
import { test } from 'node:test';
import uk from '../i18n/columns/uk.json' with { type: 'json' };
import { dataColumns } from './data-columns.ts';

test('every column is described in Ukrainian too, and nothing else is', () => {
	assert.deepEqual(Object.keys(uk).sort(), dataColumns.map(({ name }) => name).sort());
});
