import { type ByHand, nothingByHand } from '#archive/letter/by-hand.ts';
import type { Corrections, Sidecar } from './read-sidecar.ts';

const nothing: Corrections = { settings: new Map(), byHand: nothingByHand };

/** The corrections next to a source, with the masking by hand of one of its letters replaced. */
export function withByHand(sidecar: Sidecar | null, inside: readonly string[], byHand: ByHand): Sidecar {
	const { forAll, letters } = sidecar ?? { forAll: nothing, letters: new Map() };
	const place = inside.join('#');
	const own = { settings: letters.get(place)?.settings ?? new Map(), byHand };
	return { forAll, letters: new Map([...letters, [place, own]]) };
}
