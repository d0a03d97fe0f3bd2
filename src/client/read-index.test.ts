import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { packIndexFile } from '#archive/search/index-file.ts';
import { indexReader } from './read-index.ts';

const folder = new URL('https://archive.example/repository/pagefind/');

afterEach(() => mock.restoreAll());

/** Answers every request, and records what was requested. */
function host(answer: Response) {
	return mock.method(globalThis, 'fetch', async () => answer);
}

test('a file of the index is unpacked, whatever bytes it holds', async () => {
	const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	host(new Response(Buffer.from(packIndexFile(bytes))));
	assert.deepEqual(await indexReader(folder)('words/3'), bytes);
});

test('what has a version may come from the browser’s cache, the manifest is asked for anew', async () => {
	const file = Buffer.from(packIndexFile(new Uint8Array(0)));
	const asked = mock.method(globalThis, 'fetch', async () => new Response(file));
	await indexReader(folder)('manifest');
	await indexReader(folder)('2031/index', 'abc');
	assert.deepEqual(
		asked.mock.calls.map(({ arguments: [url, options] }) => [String(url), options?.cache]),
		[
			[`${folder}manifest.js`, 'no-cache'],
			[`${folder}2031/index.js?v=abc`, undefined],
		],
	);
});

test('a file that is not there, and one that is none of the index, are told apart', async () => {
	host(new Response('', { status: 404 }));
	await assert.rejects(indexReader(folder)('words/3'), /words\/3\.js answers 404/);
	host(new Response('<!doctype html>'));
	await assert.rejects(indexReader(folder)('words/3'), /not a file of the search index/);
});
