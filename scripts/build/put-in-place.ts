import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { temporaryName } from '#store/files/temporary-name.ts';

/** Why a folder is not renamed: it is a mount, or lies where nobody may write. */
const fixed: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EACCES', 'EPERM']);

/**
 * Puts a finished folder in the place of an earlier one, which stays until the other lies beside it: whoever reads there finds the
 * one or the other, whole. A folder that cannot be renamed, as a mount, is emptied and filled.
 *
 * @example
 * putInPlace('node_modules/.astro/8a5e/site', 'dist')
 */
export function putInPlace(from: string, to: string): void {
	const isThere = existsSync(to);
	const place = isThere ? realpathSync(to) : resolve(to);
	const beside = (what: string) => join(dirname(place), temporaryName(`${basename(place)}.${what}`));
	const [next, before] = [beside('next'), beside('before')];
	mkdirSync(dirname(place), { recursive: true });
	try {
		move(from, next);
		if (isThere) renameSync(place, before);
	} catch (error) {
		if (!isThere || !fixed.has((error as NodeJS.ErrnoException).code)) throw error;
		refill(existsSync(from) ? from : next, place);
		return;
	}
	renameSync(next, place);
	rmSync(before, { recursive: true, force: true });
}

function refill(from: string, place: string): void {
	for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
	cpSync(from, place, { recursive: true });
	rmSync(from, { recursive: true });
}

/** Within a file system a folder is renamed; to another it is copied. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true });
	}
}
