import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, it } from 'node:test';
import { contentPaths } from '../content-paths.ts';
import { writesOf } from '../testing/writes-of.ts';
import { changeContent } from './change-content.ts';
import { changeTogether } from './change-together.ts';
import { groupChanges } from './group-changes.ts';
import { recover } from './recover.ts';

// The promise: a power cut keeps of what was not flushed whatever it likes, in any order, so each step is flushed before
// one that relies on it.

const root = mkdtempSync(join(tmpdir(), 'order-'));
after(() => rmSync(root, { recursive: true, force: true }));
let content: string;
let paths: ReturnType<typeof contentPaths>;
beforeEach(() => {
	content = join(mkdtempSync(join(root, 'archive-')), 'content');
	paths = contentPaths(content);
});

/** What is written, with short names for the journal’s folder and its list while that is written. */
async function orderOf(work: () => unknown): Promise<string[]> {
	const said = await writesOf(content, work);
	const journal = paths.journal.slice(content.length + 1);
	return said.map((line) => line.replaceAll(journal, 'JOURNAL').replace(/\.changes\.json\S+tmp/, 'TMP'));
}

it('flushes files, the list, and the journal’s own entry before anything changes; all folders before the journal goes', async () => {
	const order = await orderOf(() =>
		changeContent(content, ({ write }) => {
			write(paths.letter('a/2031/x'), 'Лист.');
			write(paths.version('a/2031/x', 1), 'Версія.');
		}),
	);
	const inJournal = ['1', '2'].flatMap((file) => [
		`make ${file === '1' ? 'letters/a/2031' : 'versions/a/2031/x'}`,
		`write JOURNAL/${file}`,
		`flush JOURNAL/${file}`,
	]);
	assert.deepEqual(order, [
		'make .',
		'make JOURNAL',
		...inJournal,
		...['write JOURNAL/TMP', 'flush JOURNAL/TMP', 'rename JOURNAL/TMP to JOURNAL/changes.json'],
		...['flush JOURNAL', 'flush .'],
		'rename JOURNAL/1 to letters/a/2031/x.md',
		'rename JOURNAL/2 to versions/a/2031/x/v1.md',
		...['flush letters/a/2031', 'flush letters/a', 'flush letters', 'flush .'],
		...['flush versions/a/2031/x', 'flush versions/a/2031', 'flush versions/a', 'flush versions'],
		...['remove JOURNAL/changes.json', 'remove JOURNAL', 'flush .'],
	]);
});

it('flushes the folder above a content folder that it makes', async () => {
	const above = join(content, '..');
	const order = await writesOf(above, () =>
		changeContent(content, ({ write }) => write(paths.letter('a/2031/x'), 'Лист.')),
	);
	assert.deepEqual(order.slice(0, 2), ['make content', 'flush .']);
});

it('flushes a file that changes alone, then its folder and those above', async () => {
	mkdirSync(content);
	const order = await orderOf(() =>
		changeContent(content, ({ write }) => write(paths.authority('a'), 'Орган.')),
	);
	assert.deepEqual(order, [
		...['make JOURNAL', 'make authorities', 'write JOURNAL/1', 'flush JOURNAL/1'],
		...['rename JOURNAL/1 to authorities/a.md', 'flush authorities', 'flush .', 'remove JOURNAL'],
	]);
});

it('flushes the folder above one that is removed, before the journal goes', async () => {
	changeContent(content, ({ write }) => {
		write(paths.letter('a/2031/x'), 'Лист.');
		write(paths.letter('b/2031/y'), 'Лист.');
	});
	const order = await orderOf(() =>
		changeContent(content, ({ write, remove }) => {
			remove(paths.letter('a/2031/x'));
			write(paths.tombstone('a/2031/x'), 'Вилучено.');
		}),
	);
	const [gone, flushed, end] = ['remove letters/a', 'flush letters', 'remove JOURNAL/changes.json'].map(
		(step) => order.indexOf(step),
	);
	assert.ok(gone !== undefined && gone > 0, order.join('\n'));
	assert.ok(flushed !== undefined && end !== undefined && gone < flushed && flushed < end, order.join('\n'));
	assert.equal(order.at(-1), 'flush .');
});

it('flushes on ending an interrupted change what that had done before', async () => {
	mkdirSync(join(content, 'letters', 'a', '2031'), { recursive: true });
	mkdirSync(paths.journal);
	writeFileSync(join(content, 'letters', 'a', '2031', 'x.md'), 'Лист.');
	const list = { writes: { 1: 'letters/a/2031/x.md' }, removals: ['versions/a/2031/x/v1.md'] };
	writeFileSync(join(paths.journal, 'changes.json'), JSON.stringify(list));
	const order = await orderOf(() => recover(content, () => {}));
	assert.deepEqual(order, [
		...['flush letters/a/2031', 'flush letters/a', 'flush letters', 'flush .'],
		...['remove JOURNAL/changes.json', 'remove JOURNAL', 'flush .'],
	]);
});

it('flushes changes that come together in the same order, files and folders many at once', async () => {
	const order = await orderOf(async () => {
		const group = groupChanges(content, 2);
		group.add(({ write }) => write(paths.letter('a/2031/x'), 'Лист.'));
		group.add(({ write }) => write(paths.letter('a/2031/y'), 'Лист.'));
		await group.commit();
	});
	rmSync(content, { recursive: true });
	const together = await orderOf(() =>
		changeTogether(content, ({ write }) => {
			write(paths.letter('a/2031/x'), 'Лист.');
			write(paths.letter('a/2031/y'), 'Лист.');
		}),
	);
	assert.deepEqual(together, order);
	assert.deepEqual(order, [
		...['make .', 'make JOURNAL', 'make letters/a/2031', 'write JOURNAL/1', 'write JOURNAL/2'],
		...['flush JOURNAL/1', 'flush JOURNAL/2'],
		...['write JOURNAL/TMP', 'flush JOURNAL/TMP', 'rename JOURNAL/TMP to JOURNAL/changes.json'],
		...['flush JOURNAL', 'flush .'],
		...['rename JOURNAL/1 to letters/a/2031/x.md', 'rename JOURNAL/2 to letters/a/2031/y.md'],
		...['flush letters/a/2031', 'flush letters/a', 'flush letters', 'flush .'],
		...['remove JOURNAL/changes.json', 'remove JOURNAL', 'flush .'],
	]);
});
