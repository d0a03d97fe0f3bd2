import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { chunksOfKeys } from '#archive/search/chunks-of-keys.ts';
import { readMeta } from '#archive/search/index-content.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { asFragment } from '#archive/search/stored-letter.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { once } from '../../../scripts/testing/once.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { readFragment } from './fragment.ts';
import { classicScript } from './pagefind-script.ts';
import { searchIsOn } from './search-index.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));
after(() => rmSync(root, { recursive: true }));

/** A site of three letters, indexed. */
const threeLetters = once(async () => {
	const dir = site('letters', 3);
	assert.equal(await buildSearchIndex(dir), 3);
	return dir;
});

test('indexes letter pages and nothing else', async () => {
	const dir = await threeLetters();
	const fragments = filesUnder(dir).filter((file) => file.endsWith('.pf_fragment.js'));
	const urls = fragments.map((file) => JSON.parse(contentOf(join(dir, file))).url);
	assert.deepEqual(urls.sort(), [
		'/letters/body/2020/0.html',
		'/letters/body/2020/1.html',
		'/letters/body/2020/2.html',
	]);
});

test('results show the letter’s own words, and places count them as the index does', async () => {
	const dir = await threeLetters();
	const fragments = filesUnder(dir).filter((file) => file.endsWith('.pf_fragment.js'));
	const shown = fragments.map((file) => JSON.parse(contentOf(join(dir, file))));
	const { content, meta, anchors } = shown.find(({ url }) => url.endsWith('/0.html'));
	assert.equal(content, 'Лист 0. Про дорогу за 12 450 грн.');
	assert.equal(meta['title'], 'Лист 0');
	assert.deepEqual(anchors, [{ element: 'p', id: 'p1', text: '', location: 2, title: 'p1' }]);
	const words = filesUnder(dir)
		.filter((file) => file.endsWith('.pf_index.js'))
		.map((file) => gunzipSync(unpackIndexFile(readFileSync(join(dir, file)))).toString())
		.join();
	assert.ok(words.includes('дорогъ') && !words.includes('дорогу'), 'keys are indexed, words are not');
});

test('the list of an index tells which of its parts has a word', async () => {
	const dir = await threeLetters();
	const files = filesUnder(dir);
	const [list = ''] = files.filter((file) => file.endsWith('.pf_meta.js'));
	const inflated = (file: string) => gunzipSync(unpackIndexFile(readFileSync(join(dir, file))));
	const meta = readMeta(inflated(list).subarray('pagefind_dcd'.length));
	const [chunk = '', ...others] = chunksOfKeys(meta, ['дорогъ', 'дорогъ']);
	assert.equal(others.length, 0);
	const [part = ''] = files.filter((file) => file.endsWith(`/${chunk}.pf_index.js`));
	assert.ok(inflated(part).includes('дорогъ'));
	assert.deepEqual(chunksOfKeys(meta, ['\u{10FFFF}']), []);
});

test('a script of another make is refused', () => {
	const script = classicScript('const a=import.meta.url;export{createInstance,search};', Buffer.from('wasm'));
	assert.equal(
		script,
		'globalThis.pagefindScript=Object.assign(function(fetch){const a=undefined;return{createInstance};},{wasm:"d2FzbQ=="});\n',
	);
	for (const other of ['export default createInstance;', 'import a from"b";export{createInstance};']) {
		assert.throws(() => classicScript(other, Buffer.from('wasm')), /pin the version/);
	}
});

test('a fragment of another format is refused', () => {
	assert.throws(() => readFragment(gzipSync('pagefind_dcd{"url":"/a","text":"b"}')), /another format/);
	assert.throws(() => readFragment(gzipSync('{}')), /another format/);
});

test('a later index leaves nothing of an earlier one', async () => {
	const dir = join(root, 'again');
	cpSync(await threeLetters(), dir, { recursive: true });
	rmSync(join(dir, 'letters/body/2020/2.html'));
	assert.equal(await buildSearchIndex(dir), 2);
	const fragments = filesUnder(dir).filter((file) => file.endsWith('.pf_fragment.js'));
	assert.equal(fragments.length, 2);
});

test('an archive without letters has an index without records', async () => {
	const dir = site('empty', 0);
	assert.equal(await buildSearchIndex(dir), 0);
	const manifest = unpackIndexFile(readFileSync(join(dir, 'pagefind/manifest.js')));
	assert.deepEqual(JSON.parse(Buffer.from(manifest).toString()).parts, []);
});

test('two indexes of one site are the same to the byte', async () => {
	const [first, second] = [site('first', 150), site('second', 150)];
	await buildSearchIndex(first);
	await buildSearchIndex(second);
	assertSame(first, second);
});

test('an index upon the one before is the same to the byte as one upon nothing, whatever has changed', async () => {
	const [reused, memory] = [site('reused', 5), join(root, 'memory')];
	const edits: ((dir: string) => void)[] = [
		// The same keys: only what results show is another.
		(dir) => write(dir, 1, 'Лист 1', 'Про дорогою за 12 450 грн'),
		(dir) => {
			write(dir, 7, 'Лист 7', 'Про сквер');
			rmSync(join(dir, 'letters/body/2020/0.html'));
		},
	];
	await buildSearchIndex(reused, memory);
	for (const [at, edit] of edits.entries()) {
		edit(reused);
		await buildSearchIndex(reused, memory);
		const clean = join(root, `clean-${at}`);
		cpSync(reused, clean, { recursive: true });
		await buildSearchIndex(clean);
		assertSame(reused, clean);
	}
});

test('where Pagefind dies, its words are told, and nothing hangs', async () => {
	const dir = site('blocked', 1);
	writeFileSync(join(dir, 'pagefind'), 'a file in the place of the folder');
	await assert.rejects(buildSearchIndex(dir), (error: Error) => {
		assert.match(
			error.message,
			/could not be made: Pagefind stopped \(code \d+\)\. .+(?:file already exists|not a directory)/s,
		);
		return error.cause instanceof Error;
	});
});

test('search is on unless it is switched off', () => {
	assert.equal(searchIsOn({}), true);
	assert.equal(searchIsOn({ ARCHIVE_SEARCH: 'off' }), false);
});

function site(name: string, letters: number): string {
	const dir = join(root, name);
	mkdirSync(join(dir, 'letters/body/2020/0'), { recursive: true });
	for (const other of ['index.html', 'letters/body.html', 'letters/body/2020/0/v1.html']) {
		writeFileSync(join(dir, other), page('Інша сторінка', ''));
	}
	for (let number = 0; number < letters; number += 1) {
		writeFileSync(
			join(dir, `letters/body/2020/${number}.html`),
			page(`Лист ${number}`, ' data-pagefind-body'),
		);
	}
	return dir;
}

function page(title: string, attributes: string, text = 'Про дорогу за 12 450 грн'): string {
	return `<!doctype html><html lang="uk"><title>${title}</title><main${attributes}><h1>${title}</h1><p id="p1">${text}</p></main></html>`;
}

function write(dir: string, number: number, title: string, text: string): void {
	writeFileSync(join(dir, `letters/body/2020/${number}.html`), page(title, ' data-pagefind-body', text));
}

function assertSame(first: string, second: string): void {
	const files = filesUnder(first);
	assert.deepEqual(filesUnder(second), files);
	for (const file of files) {
		assert.ok(readFileSync(join(first, file)).equals(readFileSync(join(second, file))), file);
	}
}

function contentOf(file: string): string {
	return asFragment(inflateRawSync(unpackIndexFile(readFileSync(file))).toString());
}
