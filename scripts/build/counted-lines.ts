import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../cli/usage-error.ts';

/**
 * The lines in which a built site says how each letter is counted.
 *
 * @param named the site, or its `data/letters.jsonl`, that a person named; null for the one in `site`, which need not be
 * @throws UsageError if what a person named has none
 */
export function countedLines(named: string | null, site: string): string[] {
	const place = named ?? site;
	const isFile = statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
	const file = isFile ? place : join(place, 'data', 'letters.jsonl');
	if (existsSync(file)) return readFileSync(file, 'utf8').split('\n');
	if (named === null) return [];
	throw new UsageError(
		`There is no ${file} to compare with (--compare). Name a built site, or its data/letters.jsonl.`,
	);
}
