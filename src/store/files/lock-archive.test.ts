import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ArchiveInUse } from './archive-in-use.ts';
import { lockArchive } from './lock-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const lock = join(folder, '.ingest.lock');

describe('lockArchive', () => {
	it('keeps a second run out while the first is at work', () => {
		writeFileSync(lock, String(process.ppid));
		assert.throws(() => lockArchive(folder), ArchiveInUse);
		rmSync(lock);
		lockArchive(folder)();
		assert.equal(existsSync(lock), false);
	});

	it('takes over from a run that was killed', () => {
		writeFileSync(lock, '999999999');
		const free = lockArchive(folder);
		assert.ok(existsSync(lock));
		free();
	});
});
