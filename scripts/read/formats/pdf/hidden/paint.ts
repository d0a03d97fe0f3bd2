import type { mupdf } from '../../../shared/pdf/mupdf.ts';

/** A plain colour, 0–1 each; null where it is no plain one. */
export type Paint = { readonly rgb: readonly [number, number, number]; readonly alpha: number } | null;

/** The colour that a PDF draws with, near enough to tell dark from light. */
export function paintOf(space: mupdf.ColorSpace, colour: readonly number[], alpha: number): Paint {
	const [a = 0, b = 0, c = 0, d = 0] = colour;
	switch (space.getType()) {
		case 'Gray':
			return { rgb: [a, a, a], alpha };
		case 'RGB':
			return { rgb: [a, b, c], alpha };
		case 'BGR':
			return { rgb: [c, b, a], alpha };
		case 'CMYK':
			return { rgb: [(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)], alpha };
		default:
			return null;
	}
}
