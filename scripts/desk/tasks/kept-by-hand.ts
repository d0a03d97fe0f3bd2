import type { ByHand } from '#archive/letter/by-hand.ts';
import type { Letter } from '#archive/letter/schema.ts';

/** What a letter’s front matter says of masks and openings by a person, as far as it can be said again: boxes and opened words. */
export function keptByHand({ mask = [], keep = [] }: Pick<Letter, 'mask' | 'keep'>): ByHand {
	return { mask: mask.flatMap((one) => ('box' in one ? [one] : [])), keep };
}
