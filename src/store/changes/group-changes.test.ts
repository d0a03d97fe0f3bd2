import assert from 'node:assert/strict';
import fs, { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, it, mock } from 'node:test';
import { contentPaths } from '../content-paths.ts';
import { PlaceFault, StorageFault } from '../files/storage-fault.ts';
import { type ChangeGroup, groupChanges } from './group-changes.ts';
import { recover } from './recover.ts';

const root = mkdtempSync(join(tmpdir(), 'group-'));
after(() => rmSync(root, { recursive: true, force: true }));
let content: string;
let paths: ReturnType<typeof contentPaths>;
let group: ChangeGroup;
beforeEach(() => {
	content = mkdtempSync(join(root, 'content-'));
	paths = contentPaths(content);
	group = groupChanges(content, 2);
});

const put = (id: string, text: string) => group.add(({ write }) => write(paths.letter(id), text));
const files = () =>
	readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(content.length + 1))
		.sort();

it('brings changes into the content together, and the next ones after them', async () => {
	put('a/2031/x', '1');
	assert.equal(group.state(), 'some');
	put('a/2031/y', '2');
	put('a/2031/x', '3');
	assert.deepEqual([group.state(), String(group.read(paths.letter('a/2031/x')))], ['full', '3']);
	assert.deepEqual(readdirSync(paths.letters, { recursive: true }).sort(), ['a', 'a/2031']);
	await group.commit();
	assert.deepEqual([group.state(), files()], ['empty', ['letters/a/2031/x.md', 'letters/a/2031/y.md']]);
	assert.equal(readFileSync(paths.letter('a/2031/x'), 'utf8'), '3');
	group.add(({ remove }) => remove(paths.letter('a/2031/x')));
	put('b/2031/z', '4');
	await group.commit();
	await group.commit();
	assert.deepEqual(files(), ['letters/a/2031/y.md', 'letters/b/2031/z.md']);
});

it('takes back a change that fails, and keeps the others', async () => {
	put('a/2031/x', 'перший');
	assert.throws(
		() =>
			group.add(({ write, remove, names }) => {
				write(paths.letter('a/2031/x'), 'другий');
				write(paths.letter('b/2031/y'), 'третій');
				assert.deepEqual(names(dirname(paths.letter('b/2031/y'))), ['y.md']);
				remove(paths.letter('a/2031/x'));
				throw new Error('вигадана помилка');
			}),
		/вигадана/,
	);
	assert.equal(String(group.read(paths.letter('a/2031/x'))), 'перший');
	await group.commit();
	assert.deepEqual([files(), readdirSync(paths.letters)], [['letters/a/2031/x.md'], ['a']]);
});

it('refuses what belongs into a closed folder, as no change of its own, and the others come in', async () => {
	const closed = join(paths.letters, 'b');
	const real = fs.accessSync;
	const access = mock.method(fs, 'accessSync', (path: string, mode: number) => {
		if (path.startsWith(closed)) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
		real(path, mode);
	});
	syncBuiltinESMExports();
	fs.mkdirSync(closed, { recursive: true });
	put('a/2031/x', '1');
	assert.throws(
		() => put('b/2031/y', '2'),
		(error) => error instanceof PlaceFault && error.message.includes(closed),
	);
	access.mock.restore();
	syncBuiltinESMExports();
	await group.commit();
	assert.deepEqual(files(), ['letters/a/2031/x.md']);
});

it('leaves nothing where the disk takes no more while it flushes', async () => {
	put('a/2031/x', '1');
	put('a/2031/y', '2');
	const flush = mock.method(fs, 'fsync', (_file: number, done: (error: Error) => void) =>
		done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
	);
	syncBuiltinESMExports();
	await assert.rejects(group.commit(), StorageFault);
	flush.mock.restore();
	syncBuiltinESMExports();
	assert.deepEqual([files(), existsSync(paths.journal)], [[], false]);
	recover(content, (line) => assert.fail(line));
});
