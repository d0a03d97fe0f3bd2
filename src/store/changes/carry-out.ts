import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { refuseOutside } from '../files/refuse-outside.ts';
import { removeEmpty } from '../files/remove-empty.ts';
import type { Journal } from './journal.ts';

/**
 * Carries a journal out. Steps already done are skipped, so that it can be run again after an interruption at any
 * step.
 *
 * @returns folders that must be flushed before the journal may go: those of the files, and those above, which a change may
 *   have made or an interrupted run left unflushed
 */
export function carryOut(content: string, { writes, removals }: Journal): string[] {
	const { journal } = contentPaths(content);
	const folders = new Set<string>();
	const reach = (path: string) => {
		const folder = dirname(join(content, path));
		if (!folders.has(folder)) {
			if (!existsSync(folder)) return null;
			refuseOutside(content, folder);
			folders.add(folder);
		}
		return join(content, path);
	};
	for (const [name, path] of Object.entries(writes)) {
		const waiting = join(journal, name);
		if (!existsSync(waiting)) continue;
		mkdirSync(dirname(join(content, path)), { recursive: true });
		renameSync(waiting, reach(path) ?? path);
	}
	for (const path of removals) {
		const target = reach(path);
		if (target !== null) rmSync(target, { force: true });
	}
	for (const path of removals) removeEmpty(dirname(join(content, path)), roomOf(content, path));
	const reached = [...Object.values(writes), ...removals].map((path) => dirname(path));
	return [...new Set([...new Set(reached)].flatMap((folder) => chainOf(content, folder)))];
}

/** A folder and those above it, the content’s at the end; those that were removed are left out. */
function chainOf(content: string, folder: string): string[] {
	const names = folder.split('/');
	const chain = names.map((_, above) => join(content, ...names.slice(0, names.length - above)));
	return [...chain, content].filter((one) => existsSync(one));
}

function roomOf(content: string, path: string): string {
	return join(content, path.slice(0, path.indexOf('/')));
}
