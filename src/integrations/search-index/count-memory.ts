import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordCounts } from './word-counts.ts';

/** What the run before has counted. */
export interface CountMemory {
	/**
	 * The words of a part's texts, counted unless the run before has counted those of the same.
	 *
	 * @param part its folder in the index
	 * @param texts address and digest of each, in order
	 */
	readonly take: (part: string, texts: readonly string[], count: () => WordCounts) => WordCounts;
	/** Throws away what was not asked for in this run. */
	readonly keep: () => void;
}

/** What was counted, and of what: the digest of the program and the texts. */
interface KeptCounts {
	readonly key: string;
	readonly counts: WordCounts;
}

/**
 * Opens what was counted.
 *
 * @param folder in which it is kept, a file for each part
 * @param code digest of the program that counts
 */
export function openCountMemory(folder: string, code: string): CountMemory {
	const asked = new Set<string>();
	return {
		take: (part, texts, count) => {
			const name = part.replace('/', '') || 'all';
			asked.add(name);
			const key = createHash('sha256')
				.update(JSON.stringify([code, texts]))
				.digest('hex');
			const before = countsIn(join(folder, name));
			if (before?.key === key) return before.counts;
			const counts = count();
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, name), JSON.stringify({ key, counts } satisfies KeptCounts));
			return counts;
		},
		keep: () => {
			for (const name of existsSync(folder) ? readdirSync(folder) : [])
				if (!asked.has(name)) rmSync(join(folder, name));
		},
	};
}

/** Null where there is nothing, or it was cut off. */
function countsIn(file: string): KeptCounts | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}
