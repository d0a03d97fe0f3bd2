import { isDeepStrictEqual } from 'node:util';
import type { ByHand } from '#archive/letter/by-hand.ts';

/** What a person masked and unmasked in two places, without duplicates. */
export function plusByHand(first: ByHand, second: ByHand): ByHand {
	return { mask: once([...first.mask, ...second.mask]), keep: once([...first.keep, ...second.keep]) };
}

function once<T>(items: readonly T[]): T[] {
	return items.filter((item, at) => items.findIndex((other) => isDeepStrictEqual(other, item)) === at);
}
