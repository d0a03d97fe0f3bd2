import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/**
 * Makes a folder that is removed when the process ends: what is shared by tests of several files, which may run in one process,
 * must outlive those of the first.
 *
 * @example
 * temporaryFolder('ingest') // '/tmp/ingest-x7Hq2c'
 */
export function temporaryFolder(name: string): string {
	if (made.length === 0)
		process.once('exit', () => {
			for (const folder of made) rmSync(folder, { recursive: true, force: true });
		});
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	made.push(folder);
	return folder;
}
