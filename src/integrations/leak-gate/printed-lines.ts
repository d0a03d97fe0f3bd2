import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '#archive/letter/schema.ts';
import { letterIn } from '#store/letters/letter-in.ts';

/** Example: `letters/12345678/2018/25-k.md`. */
const letter = /^letters\/.+\.md$/;

/**
 * What the letters of a built site print of their bodies: lines of letterheads and contacts. Lists, tables and search results
 * repeat them.
 *
 * @param files of the site, as paths from its root
 * @returns each once, by the jurisdiction of its letter
 */
export function printedLines(dir: string, files: readonly string[]): Map<string, Set<string>> {
	const printed = new Map<string, Set<string>>();
	for (const file of files) {
		const found = letter.test(file) ? letterIn(readFileSync(join(dir, file)))?.letter : undefined;
		if (!found) continue;
		const lines = printed.get(found.jurisdiction) ?? new Set();
		printed.set(found.jurisdiction, lines);
		for (const line of linesOf(found)) lines.add(line);
	}
	return printed;
}

function linesOf({ letterhead, contactLines }: Letter): string[] {
	return [letterhead.join(' '), ...contactLines].filter((line) => line !== '');
}
