import assert from 'node:assert/strict';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptByPart } from '#store/shards/kept-by-parts.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { openPageMemory } from './page-memory.ts';
import { readPage } from './read-page.ts';

const pages = ['Лист про сквер', 'Лист про лавки'].map(
	(text) => `<html><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`,
);
const [first = '', second = ''] = pages;

/** What a run reads of pages. */
function read(folder: string, code: string, texts: readonly string[]) {
	const memory = openPageMemory(folder, code);
	const kept = texts.map((text) => memory.take(Buffer.from(text)));
	memory.keep();
	const found = kept.map((page) => page.read());
	memory.close();
	return found;
}

test('what is remembered is what would be read, until the program changes or the file is cut short', () => {
	const folder = temporaryFolder('page-memory');
	const file = join(folder, 'pages');
	const nothing = '<p>Нічого</p>';
	for (const texts of [[first, nothing], [second, first], [nothing], pages])
		assert.deepEqual(read(folder, 'a', texts), texts.map(readPage));
	const planted = () => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('сквер', 'рвекс'));
	planted();
	assert.notDeepEqual(read(folder, 'a', [first]), [readPage(first)], 'it is read from the file');
	planted();
	assert.deepEqual(read(folder, 'b', [first]), [readPage(first)]);
	truncateSync(file, 40);
	assert.deepEqual(read(folder, 'b', [first]), [readPage(first)]);
});

test('what parts have read is remembered with the rest, and kept with it', () => {
	const folder = temporaryFolder('page-memory-parts');
	const file = join(folder, 'pages');
	const plant = (text: string) => text.replaceAll('сквер', 'рвекс').replaceAll('лавки', 'икавл');
	for (const [at, text] of pages.entries()) {
		const own = temporaryFolder('page-memory-part');
		read(own, 'a', [text]);
		const kept = readFileSync(join(own, 'pages'), 'utf8');
		writeFileSync(keptByPart(file, at + 1), plant(kept));
	}
	const planted = pages.map((text) => readPage(plant(text)));
	assert.deepEqual(read(folder, 'a', pages), planted, 'it is read from the parts');
	assert.ok(!existsSync(keptByPart(file, 1)));
	assert.deepEqual(read(folder, 'a', pages), planted);
	assert.deepEqual(read(folder, 'b', pages), pages.map(readPage));
});

test('pages on which the same is searched have one digest, from memory too, and those without anything none', () => {
	const folder = temporaryFolder('page-memory-digests');
	const digests = () => {
		const memory = openPageMemory(folder, 'a');
		const html = [first, `${first}<footer>Інше</footer>`, second, '<p>Нічого</p>'];
		const found = html.map((each) => memory.take(Buffer.from(each)).digest);
		memory.keep();
		memory.close();
		return found;
	};
	const found = digests();
	const [one, same, other, none] = found;
	assert.equal(same, one);
	assert.notEqual(other, one);
	assert.equal(none, null);
	assert.deepEqual(digests(), found);
});
