import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { hashInLetters, listOf, parseList } from '../../client/offline/offline-index.ts';
import { offlineFiles } from './offline-files.ts';

const root = mkdtempSync(join(tmpdir(), 'offline-files-'));
after(() => rmSync(root, { recursive: true }));

test('the index counts what can be kept, by what it is', () => {
	const { index } = offlineFiles(
		site('counts', { 'index.html': 'home', 'letters/a/2020/x.pdf': 'x'.repeat(1234) }),
		[],
	);
	assert.deepEqual(index.texts, { files: 1, kilobytes: 1 });
	assert.deepEqual(index.sources, { files: 1, kilobytes: 2 });
	assert.deepEqual(
		index.shell.map(([name]) => name),
		['index.html'],
	);
});

test('every file stands in the list that its path leads to', () => {
	const names = [
		'a.html',
		'letters/a/2020/x-2.html',
		'letters/a/2020/x.html',
		'letters/a/2020/x.md',
		'я.html',
	];
	const dir = site('lists', Object.fromEntries(names.map((name) => [name, name])));
	const { index, lists } = offlineFiles(dir, [], 1);
	assert.equal(lists.length, 5);
	for (const name of names) {
		const files = parseList(lists[listOf(name, index.lists)] ?? '');
		assert.ok(
			files.some((file) => file.path === name && file.bytes === Buffer.byteLength(name)),
			name,
		);
	}
	assert.equal(listOf('A.html', index.lists), -1);
});

test('a file more changes few lists, and each has some of the files', () => {
	const names = Array.from({ length: 400 }, (_, at) => `letters/a/2020/${at}.html`);
	const listsOf = (name: string, files: readonly string[]) =>
		offlineFiles(site(name, Object.fromEntries(files.map((file) => [file, file]))), [], 20).lists;
	const before = listsOf('before', names);
	assert.ok(before.length > 10 && before.length < 40);
	for (const list of before.slice(0, -1)) {
		const files = parseList(list).length;
		assert.ok(files >= 5 && files <= 60, String(files));
	}
	const known = new Set(before);
	const after = listsOf('after', [...names, 'letters/a/2020/123-b.html']);
	assert.ok(after.filter((list) => !known.has(list)).length <= 3);
});

test('another text, another version; the same site, the same version', () => {
	const version = (name: string, text: string) =>
		offlineFiles(site(name, { 'about.html': text }), []).index.version;
	assert.equal(version('first', 'one'), version('second', 'one'));
	assert.notEqual(version('first', 'one'), version('third', 'two'));
});

test('a hash has no digit, which could pass for somebody’s number, and different bytes differ', () => {
	assert.equal(
		hashInLetters(new Uint8Array([0x00, 0x0f, 0xf0, 0x12, 0x34, 0x56, 0x78, 0x9a])),
		'aaappabcdefghijk',
	);
	const eight = fc.uint8Array({ minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(eight, eight, (a, b) => {
			assert.match(hashInLetters(a), /^[a-p]{16}$/);
			assert.equal(hashInLetters(a) === hashInLetters(b), Buffer.compare(a, b) === 0);
		}),
	);
});

function site(name: string, files: Readonly<Record<string, string>>): string {
	const dir = join(root, name);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	return dir;
}
