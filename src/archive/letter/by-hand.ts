import { z } from 'astro/zod';
import { redactionKinds } from './redaction.ts';

const kind = z.enum(redactionKinds);
const box = z
	.tuple([z.number(), z.number(), z.number(), z.number()])
	.refine(([left, top, right, bottom]) => left < right && top < bottom, 'left, top, right, bottom');
const words = z.strictObject({ kind, words: z.string().min(1) });

/** Shape of what a person masks or opens in a letter, as its front matter has it. */
export const byHandFields = {
	/**
	 * What a person masked besides: a box on a page, or words, of which only the kind stands here, for front matter is public;
	 * they are in the file beside the source. Words that somebody wrote here wait to be moved there, and no build takes them.
	 */
	mask: z
		.array(
			z.union([
				z.strictObject({ kind, page: z.int().positive(), box }),
				z.strictObject({ kind, words: z.string().min(1).optional() }),
			]),
		)
		.optional(),
	/** Words that a person opened where they were masked as this kind. */
	keep: z.array(words).optional(),
};

/** Words that a person masks or opens, and of what kind they are. */
export type WordsByHand = z.output<typeof words>;

/** A place on a page that a person masks: points (1/72 inch) from the upper left corner of the page as it is shown. */
export interface BoxByHand {
	readonly kind: WordsByHand['kind'];
	/** From 1. */
	readonly page: number;
	/** Left, top, right, bottom. */
	readonly box: readonly [number, number, number, number];
}

/** What a person masks and opens in a letter. */
export interface ByHand {
	readonly mask: readonly (WordsByHand | BoxByHand)[];
	readonly keep: readonly WordsByHand[];
}

/** Nothing masked, nothing opened. */
export const nothingByHand: ByHand = { mask: [], keep: [] };
