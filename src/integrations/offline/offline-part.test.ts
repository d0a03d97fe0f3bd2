import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offlinePart } from './offline-part.ts';

const cases = {
	shell: [
		'index.html',
		'en/index.html',
		'en/search.html',
		'offline.html',
		'_astro/site.DB7YR0rB.css',
		'favicon.svg',
		'reader.js',
	],
	texts: [
		'letters.html',
		'about.html',
		'en/years/2018.html',
		'letters/04053625/2018/25-k-170iz.html',
		'letters/04053625/2018/25-k-170iz.md',
		'letters/04053625/2018/25-k-170iz.json',
		'letters/04053625/2018.bib',
		'letters/04053625/2018/25-k-170iz/v1.html',
		'pagefind/pagefind.js',
		'pagefind/words/0.txt',
	],
	sources: ['letters/04053625/2018/25-k-170iz.pdf', 'letters/04053625/2018/25-k-170iz/page-1.webp'],
	null: [
		'404.html',
		'feed.xml',
		'robots.txt',
		'social.png',
		'SHA256SUMS',
		'data/letters.sqlite',
		'archive.zip',
	],
};

for (const [part, paths] of Object.entries(cases)) {
	for (const path of paths) {
		test(`${path} is of ${part}`, () => assert.equal(String(offlinePart(path, ['en/'])), part));
	}
}

test('a folder that only looks like a language’s is none', () => {
	assert.equal(offlinePart('de/index.html', ['en/']), 'texts');
});
