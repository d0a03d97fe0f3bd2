import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDay } from './long-day.ts';

test('a day is written out in the language of the page', () => {
	assert.match(longDay('2026-11-23T12:00:00Z', 'uk'), /^23 листопада 2026/u);
	assert.match(longDay('2026-11-23T12:00:00Z', 'en'), /November/);
});
