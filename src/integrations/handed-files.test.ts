import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '#store/files/files-under.ts';
import { handFile } from '#store/files/handed-files.ts';
import { keptBytes } from '#store/files/kept-bytes.ts';
import { temporaryFolder } from '../../scripts/testing/temporary-folder.ts';
import { handedFiles } from './handed-files.ts';

test('what pages hand over is in the site, once', () => {
	const site = temporaryFolder('handed-files');
	const generated = handedFiles(join(site, 'content')).hooks['astro:build:generated'];
	const write = () => generated?.({ dir: pathToFileURL(`${site}/`) } as never);
	handFile('data/letters.csv', keptBytes(Buffer.from('id,date\n')).writeTo);
	write();
	assert.deepEqual(filesUnder(site), ['data/letters.csv']);
	assert.equal(readFileSync(join(site, 'data/letters.csv'), 'utf8'), 'id,date\n');
	rmSync(join(site, 'data'), { recursive: true });
	write();
	assert.deepEqual(filesUnder(site), []);
});
