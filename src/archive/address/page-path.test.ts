import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	differencePath,
	letterPath,
	pageImagePath,
	pagePath,
	publicUrl,
	sourcePath,
	versionPath,
} from './page-path.ts';

test('pages of the default language stand at the root, others in a folder', () => {
	assert.equal(pagePath({ name: 'home' }, 'uk', 'uk'), 'index.html');
	assert.equal(pagePath({ name: 'home' }, 'en', 'uk'), 'en/index.html');
	assert.equal(pagePath({ name: 'letters', page: 2 }, 'uk', 'uk'), 'letters/page-2.html');
	assert.equal(pagePath({ name: 'letters', page: 1 }, 'uk', 'uk'), 'letters/page-1.html');
	assert.equal(pagePath({ name: 'authority', id: '12345678' }, 'en', 'uk'), 'en/authorities/12345678.html');
	assert.equal(pagePath({ name: 'year', year: 2018 }, 'uk', 'en'), 'uk/years/2018.html');
});

test('a letter is a file named by its id, its forms beside it', () => {
	assert.equal(letterPath('12345678/2018/25-k'), 'letters/12345678/2018/25-k.html');
	assert.equal(letterPath('12345678/2018/25-k', 'md'), 'letters/12345678/2018/25-k.md');
	assert.equal(sourcePath('12345678/2018/25-k', '.pdf'), 'letters/12345678/2018/25-k.pdf');
	assert.equal(pageImagePath('12345678/2018/25-k', 2), 'letters/12345678/2018/25-k/page-2.webp');
});

test('versions and what changed between them stand under the letter', () => {
	assert.equal(versionPath('12345678/2018/25-k', 1), 'letters/12345678/2018/25-k/v1.html');
	assert.equal(versionPath('12345678/2018/25-k', 12, 'md'), 'letters/12345678/2018/25-k/v12.md');
	assert.equal(differencePath('12345678/2018/25-k', 1, 2), 'letters/12345678/2018/25-k/v1-v2.html');
	assert.equal(pagePath({ name: 'corrections', page: 2 }, 'en', 'uk'), 'en/corrections/page-2.html');
});

test('a public address leaves index.html out and nothing else', () => {
	assert.equal(publicUrl('https://example.org/', 'index.html'), 'https://example.org/');
	assert.equal(publicUrl('https://example.org/x/', 'en/index.html'), 'https://example.org/x/en/');
	assert.equal(
		publicUrl('https://example.org/', 'letters/index.html.html'),
		'https://example.org/letters/index.html.html',
	);
});
