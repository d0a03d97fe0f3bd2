import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { joinRendered, renderedPages } from './rendered-pages.ts';

const root = temporaryFolder('rendered-pages');
const route = 'src/pages/letters/[...id].astro';

/** A cache with letters' pages by their names, each with its key, and the digest of the code that made them. */
function aCache(
	name: string,
	pages: Readonly<Record<string, string>>,
	code = 'code',
	config = 'config',
): string {
	const cache = join(root, name);
	const paths = Object.entries(pages).map(([page, cacheKey]) => {
		const file = join(cache, 'dist', page);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${page} of ${name}`);
		return [`/${page}`, { cacheKey, outputFile: page }] as const;
	});
	const routes = { [route]: { dependencyHash: code, paths: Object.fromEntries(paths) } };
	const list = { version: 1, configHash: config, lockfileHash: 'lock', keyDigest: name, routes };
	mkdirSync(cache, { recursive: true });
	writeFileSync(join(cache, 'incremental-build.json'), JSON.stringify(list));
	return cache;
}

const read = (cache: string, page: string) => readFileSync(join(cache, 'dist', page), 'utf8');

test('pages of several caches come together, and the last counts', () => {
	const cache = aCache('whole', { 'a.html': '1', 'b.html': '1' });
	joinRendered(
		[aCache('first', { 'b.html': '2', 'c.html': '1' }), aCache('second', { 'c.html': '2' })],
		cache,
	);
	assert.deepEqual([...renderedPages(cache).keys()].sort(), ['/a.html', '/b.html', '/c.html']);
	assert.equal(read(cache, 'a.html'), 'a.html of whole');
	assert.equal(read(cache, 'b.html'), 'b.html of first');
	assert.equal(read(cache, 'c.html'), 'c.html of second');
});

test('what other code or another configuration has rendered is left out', () => {
	const cache = join(root, 'new');
	mkdirSync(cache);
	const others = [
		aCache('older', { 'a.html': '1' }, 'other code'),
		aCache('elsewhere', { 'b.html': '1' }, 'code', 'other config'),
		aCache('now', { 'c.html': '1' }),
	];
	joinRendered(others, cache);
	assert.deepEqual([...renderedPages(cache).keys()], ['/c.html']);
	assert.ok(!existsSync(join(cache, 'dist/a.html')));
	assert.ok(!existsSync(join(cache, 'dist/b.html')));
});

test('a page that is listed and not there takes the place of none', () => {
	const cache = aCache('stale', { 'a.html': '1' });
	const part = aCache('cut', { 'a.html': '2' });
	mkdirSync(join(root, 'gone'), { recursive: true });
	writeFileSync(
		join(root, 'gone/incremental-build.json'),
		readFileSync(join(part, 'incremental-build.json')),
	);
	joinRendered([join(root, 'gone')], cache);
	assert.ok(!existsSync(join(cache, 'dist/a.html')));
});

test('a cache without a list has no pages, and changes none', () => {
	const cache = aCache('alone', { 'a.html': '1' });
	mkdirSync(join(root, 'empty'));
	assert.equal(renderedPages(join(root, 'empty')).size, 0);
	joinRendered([join(root, 'empty')], cache);
	assert.deepEqual([...renderedPages(cache).keys()], ['/a.html']);
});
