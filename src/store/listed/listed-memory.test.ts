import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { keepListedIn, openListedMemory } from './listed-memory.ts';

const root = mkdtempSync(join(tmpdir(), 'listed-'));
after(() => rmSync(root, { recursive: true }));

const letter = (title: string) => ({ id: title, title }) as unknown as ListedLetter;
/** Longer than what is read at once, with letters of two bytes that a piece may end within. */
const long = 'ж'.repeat(1_500_000);

/** What a memory that keeps its letters in a new file leaves there. */
function kept(name: string, code: string, letters: Readonly<Record<string, ListedLetter>>): string {
	const file = join(root, name, 'letters');
	keepListedIn(file);
	const memory = openListedMemory(code);
	for (const [sha256, each] of Object.entries(letters)) memory.set(sha256, each);
	memory.keep();
	return file;
}

test('the next build finds what was set, and that alone', () => {
	const letters = { a: letter('Про лавки'), b: letter(`«${long}»\n`), c: letter('') };
	const file = kept('next', 'code', letters);
	const next = openListedMemory('code');
	for (const [sha256, each] of Object.entries(letters)) assert.deepEqual(next.get(sha256), each);
	assert.equal(next.get('d'), undefined);
	next.set('a', letters.a);
	next.keep();
	assert.equal(next.get('b'), undefined);
	assert.equal(openListedMemory('code').get('b'), undefined);
	assert.equal(readFileSync(file, 'utf8').split('\n').length, 3);
});

test('what another program has read is not found', () => {
	kept('other', 'code', { a: letter('Про лавки') });
	assert.equal(openListedMemory('another code').get('a'), undefined);
});

test('of a file that was cut off or spoilt nothing wrong is taken', () => {
	for (const spoil of [
		(file: string) => truncateSync(file, 30),
		(file: string) => appendFileSync(file, 'not a letter\n'),
	]) {
		spoil(kept('spoilt', 'code', { a: letter('Про лавки') }));
		assert.equal(openListedMemory('code').get('a'), undefined);
	}
});

test('where no file was named, letters are kept while the process lasts', () => {
	Reflect.deleteProperty(globalThis, Symbol.for('vidpovid.listed-letters'));
	const memory = openListedMemory('code');
	memory.set('a', letter('Про лавки'));
	memory.keep();
	assert.equal(memory.get('a')?.title, 'Про лавки');
});
