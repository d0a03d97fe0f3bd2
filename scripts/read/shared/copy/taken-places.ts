import type { CopyRequest } from '../../contract/copy-outcome.ts';
import { Withheld } from '../../contract/withheld.ts';
import { type MaskedPlace, maskedPlaces } from './masked-places.ts';

/**
 * Every area removed from a copy's pages: the lines of masked words, and boxes that a person named.
 *
 * @throws Withheld `copy-check` if a masked word is at no known place
 */
export function takenPlaces({ text, words, masked, boxes = [] }: CopyRequest): MaskedPlace[] {
	const places = maskedPlaces(text, words ?? [], masked);
	if (!places) throw new Withheld('copy-check', 'a masked word has no place on a page');
	// A box is removed exactly as drawn, like one around ink.
	return [...places, ...boxes.map((place) => ({ ...place, isPicture: true }))];
}
