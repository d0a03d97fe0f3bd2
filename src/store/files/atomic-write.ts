import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to disk, then renamed over it.
 *
 * @throws Error where the place lies outside `root`, be it by a symbolic link.
 */
export function atomicWrite(root: string, path: string, content: string | Uint8Array): void {
	const folder = dirname(path);
	mkdirSync(folder, { recursive: true });
	const inside = relative(realpathSync(root), realpathSync(folder));
	if (inside === '..' || inside.startsWith(`..${sep}`)) {
		throw new Error(`${path} lies outside the content folder; nothing was written there.`);
	}
	const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
	try {
		const file = openSync(temporary, 'w');
		try {
			writeFileSync(file, content);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

/**
 * True for a temporary file whose program is gone: a crash left it, and it can be removed.
 *
 * @example
 * isStale('.25.md.999999.tmp') // true, where no process 999999 runs
 */
export function isStale(name: string): boolean {
	const pid = temporaryName.exec(name)?.[1];
	return pid !== undefined && !isRunning(Number(pid));
}

// .25-k-170iz.md.4321.tmp
const temporaryName = /^\..+\.(\d+)\.tmp$/;
