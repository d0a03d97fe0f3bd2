import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { openArchive } from '../archive.ts';
import { publishable } from './publishable.ts';

it('nothing but a redacted letter can be written: the type checker stops the rest', () => {
	const folder = mkdtempSync(join(tmpdir(), 'archive-'));
	const archive = openArchive(folder, { dryRun: false });
	const raw = { letter: { letter: JSON.parse('{}'), body: 'Іваненку І.' }, authority: null };
	// @ts-expect-error a letter that nobody redacted
	assert.throws(() => archive.write(raw));
	// @ts-expect-error something that only looks like a redacted letter
	assert.throws(() => archive.write(publishable({ anatomy: null, read: () => '', redactions: {} }, raw)));
	assert.deepEqual(readdirSync(folder), []);
});
