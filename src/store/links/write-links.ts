import type { LinkCheck } from '#archive/letter/link-check.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';

/** Writes what was seen, a line an address, in the order of addresses: a look that finds nothing new changes dates alone. */
export function writeLinks(changes: Changes, checks: readonly LinkCheck[]): void {
	const lines = [...checks]
		.sort((a, b) => (a.url < b.url ? -1 : 1))
		.map(({ url, checked, state, archived }) => `${JSON.stringify({ url, checked, state, archived })}\n`);
	changes.write(contentPaths(changes.content).links, lines.join(''));
}
