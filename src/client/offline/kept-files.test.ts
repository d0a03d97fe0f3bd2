import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { storesOf } from './kept-files.ts';

const { pathOf, addressOf, name } = storesOf(new URL('https://host.example/archive/'));

test('an address leads to the file that a host would answer with', () => {
	assert.deepEqual(
		['', 'index.html', 'en/', 'letters', 'search.html?q=1#p2', 'requests/requests.example/a'].map((address) =>
			pathOf(`https://host.example/archive/${address}`),
		),
		[
			...['index.html', 'index.html', 'en/index.html', 'letters.html', 'search.html'],
			'requests/requests.example/a.html',
		],
	);
});

test('what is outside of the archive is none of it', () => {
	for (const address of ['https://host.example/other/a.html', 'https://elsewhere.example/archive/a.html']) {
		assert.equal(pathOf(address), null);
	}
	assert.equal(pathOf(addressOf('//elsewhere.example/a.html')), null);
});

test('a file’s address leads back to it, whatever its name', () => {
	const names = fc.stringMatching(/^[\p{L}\d №#%?&+' -]+$/u);
	fc.assert(fc.property(names, (file) => assert.equal(pathOf(addressOf(`${file}.md`)), `${file}.md`)));
});

test('two archives of one host have stores of their own', () => {
	const other = storesOf(new URL('https://host.example/'));
	assert.notEqual(name('shell', 'v'), other.name('shell', 'v'));
});
