import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { contentPaths } from '../content-paths.ts';
import { ArchiveInUse } from './archive-in-use.ts';
import { isRunning } from './is-running.ts';

/**
 * Takes a content folder for one run, so that two runs at once do not write every letter twice. A lock whose program is
 * gone is taken over.
 *
 * @returns what gives the folder free again
 * @throws ArchiveInUse where another run holds it
 */
export function lockArchive(content: string): () => void {
	const path = contentPaths(content).lock;
	const made = mkdirSync(content, { recursive: true }) !== undefined;
	if (!tryLock(path)) {
		const holder = Number(readFileSync(path, 'utf8'));
		// A program may get the number of one that is gone.
		if (holder !== process.pid && isRunning(holder)) {
			throw new ArchiveInUse(
				`Another run (process ${holder}) is writing into ${content}. Wait until it is done; if none is running, remove ${path}.`,
			);
		}
		rmSync(path, { force: true });
		if (!tryLock(path)) throw new ArchiveInUse(`Another run has just begun to write into ${content}.`);
	}
	return () => {
		rmSync(path, { force: true });
		// A run that was called wrongly leaves nothing.
		if (made && readdirSync(content).length === 0) rmdirSync(content);
	};
}

function tryLock(path: string): boolean {
	try {
		const file = openSync(path, 'wx');
		writeSync(file, String(process.pid));
		closeSync(file);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}
