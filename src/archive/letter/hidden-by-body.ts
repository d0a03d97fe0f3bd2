import type { Letter } from './schema.ts';

/** What a body hid in its letters itself: how many stretches, in how many letters. */
export interface HiddenByBody {
	readonly fragments: number;
	readonly letters: number;
}

/**
 * Counts what bodies hid themselves, under a black box or in white letters, and what the archive therefore leaves out.
 *
 * @example
 * hiddenByBody([{ redactions: { 'hidden-by-body': 2, phone: 1 } }, { redactions: {} }]) // { fragments: 2, letters: 1 }
 */
export function hiddenByBody(letters: readonly Pick<Letter, 'redactions'>[]): HiddenByBody {
	const counts = letters
		.map(({ redactions }) => redactions['hidden-by-body'] ?? 0)
		.filter((count) => count > 0);
	return { fragments: counts.reduce((sum, count) => sum + count, 0), letters: counts.length };
}
