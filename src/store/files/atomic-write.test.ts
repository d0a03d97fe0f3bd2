import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { atomicWrite } from './atomic-write.ts';

describe('atomicWrite', () => {
	it('writes into folders that are not there yet, and leaves nothing beside the file', () => {
		const root = mkdtempSync(join(tmpdir(), 'archive-'));
		atomicWrite(root, join(root, 'letters', 'a', 'b.md'), 'Так.');
		atomicWrite(root, join(root, 'letters', 'a', 'b.md'), 'Ні.');
		assert.equal(readFileSync(join(root, 'letters', 'a', 'b.md'), 'utf8'), 'Ні.');
		assert.deepEqual(readdirSync(join(root, 'letters', 'a')), ['b.md']);
	});

	it('does not leave the content folder by a symbolic link', () => {
		const root = mkdtempSync(join(tmpdir(), 'archive-'));
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		mkdirSync(join(root, 'letters'));
		symlinkSync(outside, join(root, 'letters', 'a'));
		assert.throws(() => atomicWrite(root, join(root, 'letters', 'a', 'b.md'), 'Так.'), /lies outside/);
		assert.deepEqual(readdirSync(outside), []);
	});

	it('leaves no half-written file where it fails', () => {
		const root = mkdtempSync(join(tmpdir(), 'archive-'));
		mkdirSync(join(root, 'b.md'));
		assert.throws(() => atomicWrite(root, join(root, 'b.md'), 'Так.'));
		assert.deepEqual(readdirSync(root), ['b.md']);
		assert.ok(existsSync(join(root, 'b.md')));
	});
});
