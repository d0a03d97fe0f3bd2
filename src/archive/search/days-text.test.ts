import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDays, parseDays } from './days-text.ts';

test('days are read as they were written', () => {
	const days = ['0000-00-00', '2031-05-04', '2031-05-04', '2031-05-06'];
	assert.equal(formatDays(days), '0000-00-00\n2031-05-04\n2031-05-04\n2031-05-06');
	assert.deepEqual(parseDays(formatDays(days)), days);
	assert.deepEqual(parseDays(''), []);
});
