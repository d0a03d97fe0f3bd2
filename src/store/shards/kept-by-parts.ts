import { globSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Example: `.part-2`, behind the name of a file that a build keeps for the next one. */
const ofPart = '.part-';

/**
 * Where that lies which a part of a build has left for the build of the whole, beside what the build before has left.
 *
 * @param file of the build before
 * @param number of the part
 * @example
 * keptByPart('cache/judged-files', 2) // 'cache/judged-files.part-2'
 */
export function keptByPart(file: string, number: number): string {
	return `${file}${ofPart}${number}`;
}

/** What the parts of a build have left beside what the build before has left; empty if there are none. */
export function keptByParts(file: string): string[] {
	const folder = dirname(file);
	return globSync(`${basename(file)}${ofPart}*`, { cwd: folder })
		.sort()
		.map((name) => join(folder, name));
}

/** Forgets what parts have left: what the build of the whole keeps has it. */
export function forgetParts(file: string): void {
	for (const each of keptByParts(file)) rmSync(each, { force: true });
}
