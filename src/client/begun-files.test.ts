import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { beginReading, takeBegun } from './begun-files.ts';

const folder = new URL('https://archive.example/pagefind/');
const manifest = new URL('manifest.js', folder);

afterEach(() => {
	globalThis.begunFiles = undefined;
	mock.restoreAll();
});

test('what is begun is asked for once, and taken once', async () => {
	const asked = mock.method(globalThis, 'fetch', async () => new Response('said'));
	beginReading(folder);
	assert.equal(asked.mock.callCount(), 2);
	assert.equal(await (await takeBegun(manifest))?.text(), 'said');
	assert.equal(takeBegun(manifest), undefined);
});

test('nothing is begun where a search reads already, nor from disk', () => {
	const asked = mock.method(globalThis, 'fetch', async () => new Response('said'));
	assert.equal(takeBegun(manifest), undefined);
	beginReading(folder);
	globalThis.begunFiles = undefined;
	beginReading(new URL('file:///archive/pagefind/'));
	assert.equal(asked.mock.callCount(), 0);
});
