import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Asserts that a text is what a fixture's file says; UPDATE_FIXTURES=1 writes the file first, to be read before it is kept. */
export function assertExpected(path: string, text: string): void {
	if (process.env['UPDATE_FIXTURES']) writeFileSync(path, text);
	assert.equal(text, readFileSync(path, 'utf8'));
}
