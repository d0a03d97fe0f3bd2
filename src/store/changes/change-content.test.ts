import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { contentPaths } from '../content-paths.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { changeContent } from './change-content.ts';
import { changeTogether } from './change-together.ts';
import type { Changes } from './changes.ts';
import { recover } from './recover.ts';

const root = mkdtempSync(join(tmpdir(), 'changes-'));
after(() => rmSync(root, { recursive: true, force: true }));
let content: string;
let paths: ReturnType<typeof contentPaths>;
beforeEach(() => {
	content = mkdtempSync(join(root, 'content-'));
	paths = contentPaths(content);
	changeContent(content, ({ write }) => {
		write(paths.letter('a/2031/x'), 'Лист.');
		write(paths.version('a/2031/x', 1), 'Версія.');
	});
});

const files = () =>
	readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(content.length + 1))
		.sort();
const tell = () => {
	const told: string[] = [];
	recover(content, (line) => told.push(line));
	return told;
};

describe('changeContent', () => {
	it('writes and removes, and takes away folders that hold nothing then', () => {
		changeContent(content, ({ write, remove }) => {
			write(paths.letter('b/2031/y'), 'Інший лист.');
			remove(paths.letter('a/2031/x'));
			remove(join(paths.versions, 'a/2031/x'));
		});
		assert.deepEqual(files(), ['letters/b/2031/y.md']);
		assert.deepEqual([existsSync(paths.versions), readdirSync(paths.versions)], [true, []]);
		assert.deepEqual(readdirSync(paths.letters), ['b']);
	});

	it('shows what a file will hold, and lets the last word stand', () => {
		const [old, young] = [paths.letter('a/2031/x'), paths.letter('a/2031/y')];
		changeContent(content, ({ read, write, remove }) => {
			assert.equal(String(read(old)), 'Лист.');
			assert.equal(read(young), null);
			write(young, '1');
			remove(young);
			remove(old);
			assert.deepEqual([read(old), read(young)], [null, null]);
			write(old, '2');
			write(young, '3');
			write(old, '4');
			assert.equal(String(read(old)), '4');
			assert.equal(readFileSync(old, 'utf8'), 'Лист.');
		});
		assert.deepEqual([readFileSync(old, 'utf8'), readFileSync(young, 'utf8')], ['4', '3']);
	});

	it('changes nothing where it fails, and makes no folders', async () => {
		const before = files();
		const fail = ({ write, remove }: Changes) => {
			write(paths.letter('b/2031/y'), 'Інший лист.');
			remove(paths.letter('a/2031/x'));
			throw new Error('вигадана помилка');
		};
		assert.throws(() => changeContent(content, fail), /вигадана помилка/);
		await assert.rejects(changeTogether(content, fail), /вигадана помилка/);
		assert.deepEqual(files(), before);
		assert.deepEqual(readdirSync(paths.letters), ['a']);
		assert.deepEqual(tell(), []);
	});

	it('does not leave the content by a link, nor writes over a folder, and changes nothing then', () => {
		const outside = mkdtempSync(join(root, 'outside-'));
		symlinkSync(outside, join(paths.letters, 'c'));
		mkdirSync(paths.letter('a/2031/folder'));
		const before = files();
		for (const [id, why] of [
			['c/z', /lies outside/],
			['a/2031/folder', /is a folder/],
		] as const)
			assert.throws(
				() =>
					changeContent(content, ({ write }) => {
						write(paths.letter('b/2031/y'), 'Інший лист.');
						write(paths.letter(id), 'Лист.');
					}),
				why,
			);
		assert.deepEqual([files(), readdirSync(outside)], [before, []]);
	});
});

describe('recover', () => {
	const waiting = (list: object | string | null, texts: Readonly<Record<string, string>>) => {
		mkdirSync(paths.journal);
		for (const [name, text] of Object.entries(texts)) writeFileSync(join(paths.journal, name), text);
		const text = typeof list === 'string' ? list : JSON.stringify(list);
		if (list !== null) writeFileSync(join(paths.journal, 'changes.json'), text);
	};

	it('ends what was committed, as often as it is tried, and says so', () => {
		const list = {
			writes: { 0: 'letters/b/2031/y.md', 1: 'letters/b/2031/z.md' },
			removals: ['letters/a/2031/x.md'],
		};
		// The first was carried out before the program was killed.
		waiting(list, { 1: 'Другий.' });
		mkdirSync(join(paths.letters, 'b', '2031'), { recursive: true });
		writeFileSync(paths.letter('b/2031/y'), 'Перший.');
		assert.match(tell().join(), /completed now: files written 2, removed 1/);
		const ended = ['letters/b/2031/y.md', 'letters/b/2031/z.md', 'versions/a/2031/x/v1.md'];
		assert.deepEqual(files(), ended);
		waiting(list, {});
		tell();
		assert.deepEqual(files(), ended);
	});

	it('undoes what was not, and says so; where nothing was begun it says nothing', () => {
		const before = files();
		waiting(null, { 0: 'Текст.', '.changes.json.999999.tmp': '{' });
		assert.match(tell().join(), /undone/);
		assert.deepEqual([files(), tell()], [before, []]);
		mkdirSync(paths.journal);
		assert.deepEqual(tell(), []);
	});

	it('carries out no list that leads out of the rooms of the content', () => {
		const outside = join(root, 'outside.md');
		writeFileSync(outside, 'Чуже.');
		mkdirSync(join(content, '.git'));
		writeFileSync(join(content, '.git', 'config'), 'Наше.');
		const places = ['../outside.md', 'letters/../../outside.md', '/etc/hosts', '.git/config', 'letters'];
		const lists = [
			...places.flatMap((place) => [
				{ writes: {}, removals: [place] },
				{ writes: { 0: place }, removals: [] },
			]),
			{ writes: { '../0': 'letters/a.md' }, removals: [] },
			...['', '{', '[]', '{"writes":{}}'],
		];
		for (const list of lists) {
			waiting(list, { 0: 'Підкладене.' });
			assert.throws(() => tell(), LedgerRefusal, JSON.stringify(list));
			rmSync(paths.journal, { recursive: true });
		}
		symlinkSync(root, join(paths.letters, 'link'));
		waiting({ writes: {}, removals: ['letters/link/outside.md'] }, {});
		assert.throws(() => tell(), /lies outside/);
		assert.equal(readFileSync(outside, 'utf8'), 'Чуже.');
		assert.equal(readFileSync(join(content, '.git', 'config'), 'utf8'), 'Наше.');
	});
});
