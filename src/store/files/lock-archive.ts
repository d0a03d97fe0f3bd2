import { closeSync, openSync, readdirSync, readFileSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { recover } from '../changes/recover.ts';
import { contentPaths } from '../content-paths.ts';
import { ArchiveInUse } from './archive-in-use.ts';
import { isRunning } from './is-running.ts';
import { makeFolder } from './make-folder.ts';
import { onStorage } from './storage-fault.ts';
import { sweep } from './sweep.ts';

/**
 * Takes a content folder for one run, so that two runs at once do not write every letter twice, and puts it in order: what
 * an interrupted run had begun is ended or undone, and its temporary files go. A lock whose program is gone is taken over.
 *
 * @param say is told in one line what was put in order
 * @returns a function that releases the folder
 * @throws ArchiveInUse if another run holds it; StorageFault if it cannot be written; LedgerRefusal if it cannot
 *   be put in order
 */
export function lockArchive(content: string, say: (line: string) => void): () => void {
	const path = contentPaths(content).lock;
	const made = onStorage(content, 'Nothing was done.', () => {
		const isNew = makeFolder(content);
		takeLock(content, path);
		return isNew;
	});
	const free = () => {
		rmSync(path, { force: true });
		// A run that was called wrongly leaves nothing behind.
		if (made && readdirSync(content).length === 0) rmdirSync(content);
	};
	try {
		recover(content, say);
		onStorage(content, 'Nothing was done.', () => sweep(content));
	} catch (error) {
		free();
		throw error;
	}
	return free;
}

function takeLock(content: string, path: string): void {
	if (tryLock(path)) return;
	const holder = Number(readFileSync(path, 'utf8'));
	// A process may be given the number of one that has ended.
	if (holder !== process.pid && isRunning(holder)) {
		throw new ArchiveInUse(
			`Another run (process ${holder}) is writing into ${content}. Wait until it is done; if none is running, remove ${path}.`,
		);
	}
	rmSync(path, { force: true });
	if (!tryLock(path)) throw new ArchiveInUse(`Another run has just begun to write into ${content}.`);
}

function tryLock(path: string): boolean {
	let file: number;
	try {
		file = openSync(path, 'wx');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
	try {
		writeSync(file, String(process.pid));
		return true;
	} catch (error) {
		// On a full disk the lock would be left without a process number, and belong to nobody.
		rmSync(path, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
}
