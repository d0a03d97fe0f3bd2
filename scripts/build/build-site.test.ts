import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../cli/usage-error.ts';
import { buildSite } from './build-site.ts';

const root = mkdtempSync(join(tmpdir(), 'build-site-'));
after(() => rmSync(root, { recursive: true }));

test('a build refuses a folder that holds something of a person’s, and leaves it', () => {
	const photos = join(root, 'photos');
	mkdirSync(photos);
	writeFileSync(join(photos, 'cat.txt'), 'кіт');
	assert.throws(() => buildSite('content', photos), UsageError);
	assert.deepEqual(readdirSync(photos), ['cat.txt']);
});

test('a build refuses the archive’s own folder, its content, and folders around them', () => {
	for (const site of ['.', '..', '/']) assert.throws(() => buildSite('content', site), UsageError);
	const content = join(root, 'site', 'content');
	mkdirSync(content, { recursive: true });
	assert.throws(() => buildSite(content, join(root, 'site')), UsageError);
	assert.throws(() => buildSite(content, content), UsageError);
});
