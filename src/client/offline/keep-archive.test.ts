import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, mock, test } from 'node:test';
import { keepArchive, keptArchives, removeArchive } from './keep-archive.ts';
import { storesOf } from './kept-files.ts';
import { hashInLetters, type OfflineIndex } from './offline-index.ts';

const root = new URL('https://archive.example/repository/');
const stores = storesOf(root);
/** What the host serves, by path, and how often each was asked for. */
let served: Map<string, string>;
let asked: Map<string, number>;

beforeEach(() => {
	served = new Map();
	asked = new Map();
	const all = new Map<string, Map<string, Response>>();
	const open = async (name: string) => {
		const store = all.get(name) ?? new Map<string, Response>();
		all.set(name, store);
		return {
			match: async (address: string) => store.get(address)?.clone(),
			put: async (address: string, response: Response) => void store.set(address, response),
		};
	};
	const storage = {
		open,
		keys: async () => [...all.keys()],
		delete: async (name: string) => all.delete(name),
	};
	Object.defineProperty(globalThis, 'caches', { value: storage, configurable: true });
	mock.method(globalThis, 'fetch', async (address: string) => {
		const path = stores.pathOf(address) ?? '';
		asked.set(path, (asked.get(path) ?? 0) + 1);
		const text = served.get(path);
		return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
	});
});

/** A build of some files, served, with the list of them. */
function build(version: string, files: Readonly<Record<string, string>>): OfflineIndex {
	const list = Object.entries(files)
		.map(([path, text]) => `${hash(text)} ${text.length} ${path}\n`)
		.join('');
	for (const [path, text] of Object.entries({ ...files, 'offline/0.txt': list })) served.set(path, text);
	const none = { files: 0, kilobytes: 0 };
	return {
		version,
		shell: [],
		lists: [[Object.keys(files)[0] ?? '', hash(list)]],
		texts: none,
		sources: none,
	};
}

function hash(text: string): string {
	return hashInLetters(createHash('sha256').update(text).digest());
}

function keep(
	index: OfflineIndex,
	more: { withSources?: boolean; signal?: AbortSignal } = {},
): Promise<number> {
	let kept = 0;
	const options = { stores, index, withSources: false, signal: new AbortController().signal, ...more };
	return keepArchive({ ...options, onProgress: (bytes) => (kept = bytes) }).then(() => kept);
}

const letters = { 'a.html': 'перший', 'letters/1/2031/b.pdf': 'джерело', 'c.html': 'третій' };

test('texts are kept without sources, sources where they are wanted', async () => {
	const index = build('one', letters);
	assert.equal(await keep(index), 12);
	assert.equal(await stores.find('letters/1/2031/b.pdf'), undefined);
	assert.equal(await keep(index, { withSources: true }), 19);
	assert.equal(await (await stores.find('letters/1/2031/b.pdf'))?.text(), 'джерело');
	assert.deepEqual(await keptArchives(stores), [{ version: 'one', complete: true, withSources: true }]);
});

test('what was interrupted goes on where it stopped', async () => {
	const index = build('one', letters);
	served.delete('c.html');
	await assert.rejects(keep(index), /c\.html is not the file of this build/);
	assert.deepEqual(await keptArchives(stores), [{ version: 'one', complete: false, withSources: false }]);
	served.set('c.html', letters['c.html']);
	await keep(index);
	assert.equal(asked.get('a.html'), 1);
	assert.equal(asked.get('c.html'), 2);
});

test('a newer build costs what changed, and takes the place of the older', async () => {
	await keep(build('one', letters));
	await keep(build('two', { ...letters, 'c.html': 'четвертий' }));
	assert.equal(asked.get('a.html'), 1);
	assert.equal(asked.get('c.html'), 2);
	assert.deepEqual(
		(await keptArchives(stores)).map(({ version }) => version),
		['two'],
	);
	assert.equal(await (await stores.find('c.html'))?.text(), 'четвертий');
});

test('a file that is not of this build is not kept, and the older copy stays', async () => {
	await keep(build('one', letters));
	const index = build('two', { ...letters, 'c.html': 'четвертий' });
	served.set('c.html', 'п’ятий');
	await assert.rejects(keep(index), /is not the file of this build/);
	assert.ok((await keptArchives(stores)).some(({ version, complete }) => version === 'one' && complete));
});

test('keeping stops when it is told to', async () => {
	const index = build('one', letters);
	await assert.rejects(keep(index, { signal: AbortSignal.abort() }));
	assert.equal(await stores.find('a.html'), undefined);
});

test('removing the archive leaves nothing of it', async () => {
	await keep(build('one', letters));
	await removeArchive(stores);
	assert.deepEqual(await keptArchives(stores), []);
	assert.equal(await stores.find('a.html'), undefined);
});
