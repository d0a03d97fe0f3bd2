import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const folder = join('node_modules', '.cache', 'vidpovid');
let made = 0;

/**
 * Opens a new file for reading and writing that goes when this process ends, however it ends: a place on disk for what need not be
 * held in memory.
 *
 * @param what it is for
 * @returns its descriptor; null where none can be made
 */
export function namelessFile(what: string): number | null {
	made += 1;
	const name = join(folder, `${what}.${process.pid}.${threadId}.${made}`);
	try {
		mkdirSync(folder, { recursive: true });
		const file = openSync(name, 'w+', 0o600);
		forget(name, file);
		return file;
	} catch {
		return null;
	}
}

/** The file has no name any more while it is open; where the system does not allow that, it goes when the process ends. */
function forget(name: string, file: number): void {
	try {
		rmSync(name);
	} catch {
		process.once('exit', () => {
			closeSync(file);
			rmSync(name, { force: true });
		});
	}
}
