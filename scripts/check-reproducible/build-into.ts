import { spawnSync } from 'node:child_process';

/** How much of what a failed build said is told, in characters. */
const tail = 4000;

/**
 * Builds content into a folder, in a process of its own.
 *
 * @param surroundings variables of its own
 * @throws Error with the end of the build's output where it fails
 */
export function buildInto(
	content: string,
	site: string,
	surroundings: Readonly<Record<string, string>> = {},
): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, ...surroundings, ARCHIVE_CONTENT: content, ARCHIVE_OUT: site },
		encoding: 'utf8',
		maxBuffer: Number.POSITIVE_INFINITY,
	});
	if (status !== 0) throw new Error(`A build failed (code ${status}):\n${(stdout + stderr).slice(-tail)}`);
}
