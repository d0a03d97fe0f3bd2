import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { searchLanguage } from '#archive/jurisdictions/ua/search/index.ts';
import { aliasShard } from '#archive/search/alias-table.ts';
import { packIndexFile } from '#archive/search/index-file.ts';
import { queryStems } from '#archive/search/query-stems.ts';
import { beginReading, takeBegun } from './begun-files.ts';

const folder = new URL('https://archive.example/pagefind/');
const manifest = new URL('manifest.js', folder);
const everything = { text: '', year: null };

afterEach(() => {
	globalThis.begunFiles = undefined;
	mock.restoreAll();
});

test('what is begun is asked for once, and taken once', async () => {
	const asked = mock.method(globalThis, 'fetch', async () => new Response('said'));
	beginReading(folder, everything);
	assert.equal(asked.mock.callCount(), 1);
	assert.equal(await (await takeBegun(manifest))?.text(), 'said');
	assert.equal(takeBegun(manifest), undefined);
});

test('nothing is begun where a search reads already, nor from disk', () => {
	const asked = mock.method(globalThis, 'fetch', async () => new Response('said'));
	assert.equal(takeBegun(manifest), undefined);
	beginReading(folder, everything);
	globalThis.begunFiles = undefined;
	beginReading(new URL('file:///archive/pagefind/'), everything);
	assert.equal(asked.mock.callCount(), 0);
});

const said = {
	version: '5',
	shards: 0,
	parts: [{ folder: '', entry: { version: '1', languages: { uk: { hash: 'uk_1', page_count: 1 } } } }],
};
const list = new URL('pagefind.uk_1.pf_meta.js?v=5', folder);
const answering = (parts: number) => async () =>
	new Response(
		packIndexFile(
			new TextEncoder().encode(
				JSON.stringify({ ...said, parts: Array.from({ length: parts }, () => said.parts[0]) }),
			),
		) as Uint8Array<ArrayBuffer>,
	);
/** Polls until a condition holds. */
const until = async (isSo: () => boolean) => {
	while (!isSo()) await new Promise(setImmediate);
};

test('the list is begun when the manifest has come, and the manifest can still be read', async () => {
	const asked = mock.method(globalThis, 'fetch', answering(1));
	beginReading(folder, everything);
	await until(() => asked.mock.callCount() === 2);
	assert.equal(asked.mock.calls[1]?.arguments[0], list.href);
	assert.ok(takeBegun(list));
	assert.ok((await (await takeBegun(manifest))?.text())?.includes('uk_1'));
});

test('so is what the newest letters change, where there is an index of them', async () => {
	const [part] = said.parts;
	const text = JSON.stringify({ ...said, parts: [{ ...part, edits: 'newest.pf_edits' }] });
	const packed = packIndexFile(new TextEncoder().encode(text)) as Uint8Array<ArrayBuffer>;
	const asked = mock.method(globalThis, 'fetch', async () => new Response(packed));
	beginReading(folder, everything);
	await until(() => asked.mock.callCount() === 3);
	assert.equal(asked.mock.calls[2]?.arguments[0], new URL('newest.pf_edits.js?v=5', folder).href);
});

test('so is what the dictionary knows of the words that are asked for, as the search would ask for it', async () => {
	const shards = 256;
	const packed = packIndexFile(
		new TextEncoder().encode(JSON.stringify({ ...said, shards })),
	) as Uint8Array<ArrayBuffer>;
	for (const text of [
		'Ремонти',
		'ремонту доріг',
		'Її об’єкт, й «під’їзд»',
		'лист №25/К-170із від 12.03.2031',
	]) {
		globalThis.begunFiles = undefined;
		const asked = mock.method(globalThis, 'fetch', async () => new Response(packed));
		beginReading(folder, { text, year: null });
		await until(() => asked.mock.calls.some(({ arguments: [address] }) => address === list.href));
		const needed = queryStems(text, searchLanguage).map((stem) => `${aliasShard(stem, shards)}.js?v=5`);
		assert.ok(needed.length > 0);
		assert.deepEqual(
			asked.mock.calls.map(({ arguments: [address] }) => String(address)).toSorted(),
			[
				manifest.href,
				list.href,
				...new Set(needed.map((name) => new URL(`words/${name}`, folder).href)),
			].toSorted(),
		);
		mock.restoreAll();
	}
});

test('of several parts, the list of the newest that has the year of the address is begun', async () => {
	const [part] = said.parts;
	const parts = ['2032', '2031'].map((one) => ({ ...part, folder: `${one}/`, years: [one] }));
	const packed = packIndexFile(
		new TextEncoder().encode(JSON.stringify({ ...said, parts })),
	) as Uint8Array<ArrayBuffer>;
	for (const [year, name] of [
		[null, '2032'],
		['2031', '2031'],
	] as const) {
		globalThis.begunFiles = undefined;
		const asked = mock.method(globalThis, 'fetch', async () => new Response(packed));
		beginReading(folder, { text: '', year });
		await until(() => asked.mock.callCount() === 2);
		const { href } = new URL(`${name}/pagefind.uk_1.pf_meta.js?v=5`, folder);
		assert.equal(asked.mock.calls[1]?.arguments[0], href);
		mock.restoreAll();
	}
});

test('nothing more is begun where the manifest was taken before', async () => {
	const asked = mock.method(globalThis, 'fetch', answering(1));
	beginReading(folder, everything);
	await (await takeBegun(manifest))?.text();
	for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
	assert.equal(asked.mock.callCount(), 1);
});
