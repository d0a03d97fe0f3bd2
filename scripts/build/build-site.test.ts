import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../cli/usage-error.ts';
import config from '../testing/archive.config.ts';
import { buildSite } from './build-site.ts';

const root = mkdtempSync(join(tmpdir(), 'build-site-'));
after(() => rmSync(root, { recursive: true }));

const silent = { config, language: 'en', out: () => undefined, err: () => undefined } as const;
const refuses = (content: string, site: string) =>
	assert.rejects(() => buildSite(content, site, silent), UsageError);

test('a build refuses a folder that holds something of a person’s, and leaves it', async () => {
	const photos = join(root, 'photos');
	mkdirSync(photos);
	writeFileSync(join(photos, 'cat.txt'), 'кіт');
	await refuses('content', photos);
	assert.deepEqual(readdirSync(photos), ['cat.txt']);
});

test('a build refuses the archive’s own folder, its content, and folders around them', async () => {
	for (const site of ['.', '..', '/']) await refuses('content', site);
	const content = join(root, 'site', 'content');
	mkdirSync(content, { recursive: true });
	await refuses(content, join(root, 'site'));
	await refuses(content, content);
});
