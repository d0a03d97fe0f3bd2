import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';
/** Bytes that the temporary files of all tests never need. */
const room = 2 ** 31;

/**
 * Makes the environment of the tests' processes. Their temporary files are removed when this process ends.
 *
 * What one of them has compiled, the others read: the program of an ingest’s worker starts in half the time. Playwright leaves
 * TypeScript to Node, which does so too: its own compiler begins anew in every run. Their temporary
 * files are in memory where the system has room there: most tests write many small ones, flush each to the disk and remove
 * them, and would wait for that longer than for all else. Commands speak English, whatever the language of the machine.
 *
 * No test reads the publisher’s archive.config.ts or content/: a program that is told of no other gets the configuration
 * of the tests, and a folder of content that is not there.
 */
export function testEnvironment(): NodeJS.ProcessEnv {
	const folder = mkdtempSync(join(hasRoom() ? memory : tmpdir(), 'vidpovid-tests-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	// Whoever stops the tests stops the programs that they run too; what these have left must not stay in memory.
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
	return {
		...process.env,
		LC_ALL: 'C.UTF-8',
		ARCHIVE_CONFIG: resolve('scripts/testing/archive.config.ts'),
		ARCHIVE_CONTENT: join(folder, 'no-content'),
		NODE_COMPILE_CACHE: resolve('node_modules/.cache/tests'),
		PW_DISABLE_TS_ESM: '1',
		...Object.fromEntries(['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, folder])),
	};
}

/** Whether files can be kept in memory, and programs among them be started. */
function hasRoom(): boolean {
	try {
		accessSync(memory, constants.W_OK);
		const { bavail, bsize } = statfsSync(memory);
		const mount = readFileSync('/proc/mounts', 'utf8')
			.split('\n')
			.filter((line) => line.split(' ')[1] === memory);
		return bavail * bsize > room && !mount.some((line) => /\bnoexec\b/.test(line));
	} catch {
		return false;
	}
}
