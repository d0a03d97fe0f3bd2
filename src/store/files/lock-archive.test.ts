import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ArchiveInUse } from './archive-in-use.ts';
import { lockArchive } from './lock-archive.ts';
import { temporaryName } from './temporary-name.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const lock = join(folder, '.ingest.lock');
const silent = () => assert.fail('there is nothing to tell');

describe('lockArchive', () => {
	it('keeps a second run out while the first is at work', () => {
		writeFileSync(lock, String(process.ppid));
		assert.throws(() => lockArchive(folder, silent), ArchiveInUse);
		rmSync(lock);
		lockArchive(folder, silent)();
		assert.equal(existsSync(lock), false);
	});

	it('takes over from a run that was killed, also before it had written its number', () => {
		for (const holder of ['999999999', '', '0', '-1', 'хто?']) {
			writeFileSync(lock, holder);
			const free = lockArchive(folder, silent);
			assert.ok(existsSync(lock));
			free();
		}
	});

	it('sweeps temporary files out of every room, whoever made them, and folders that hold nothing', () => {
		const content = join(folder, 'content');
		const rooms = ['letters', 'versions', 'sources', 'authorities', 'requests', 'tombstones', 'ledger'];
		for (const room of rooms) {
			mkdirSync(join(content, room, 'a', '2031', 'empty'), { recursive: true });
			for (const name of ['.25.md.999999.tmp', '.25.md.1.tmp', temporaryName('25.md')])
				writeFileSync(join(content, room, 'a', '2031', name), 'Текст відкликаного листа.');
			writeFileSync(join(content, room, `.${room}.tmp`), 'Текст.');
		}
		for (const kept of ['25.md', '25.tmp', '.gitkeep'])
			writeFileSync(join(content, 'letters', 'a', kept), '');
		// Not ours: a repository may begin at the content.
		mkdirSync(join(content, '.git', 'refs', 'tags'), { recursive: true });
		lockArchive(content, silent)();
		const left = readdirSync(content, { recursive: true, encoding: 'utf8' });
		assert.deepEqual(
			left.sort(),
			[
				...['.git', join('.git', 'refs'), join('.git', 'refs', 'tags')],
				...rooms,
				...['', '25.md', '25.tmp', '.gitkeep'].map((name) => join('letters', 'a', name).replace(/\/$/, '')),
			].sort(),
		);
	});

	it('leaves no folder that it made where nothing came into it', () => {
		lockArchive(join(folder, 'new'), silent)();
		assert.equal(existsSync(join(folder, 'new')), false);
	});
});
