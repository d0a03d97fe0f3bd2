import { z } from 'astro/zod';
import { letterId } from '../letter/field-types.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A name without a folder, so that a proof cannot point outside its own. */
const fileName = z.string().regex(/^[a-z0-9-]+\.[a-z0-9]+$/);

/**
 * `proof` of `letters/<id>.json`: that a version of a letter is in the release that closed it. The text beside it is hashed, its hash is in
 * the leaf, and the leaf leads to the release’s root.
 */
export const letterProofSchema = z.strictObject({
	/** The leaf, as docs/decisions/0007-ledger.md says; the letter’s id in it is the one it bore then. */
	leaf: z.string(),
	/** Place of the leaf, from 0. */
	index: z.int().nonnegative(),
	/** How many leaves the tree has. */
	size: z.int().positive(),
	/** The hashes beside the leaf’s path, from the leaf upwards. */
	hashes: z.array(sha256),
	/** Root of the release’s tree. */
	root: sha256,
	/** Number of the release. */
	release: z.int().positive(),
	/** The version’s Markdown file, beside this one. */
	text: z.strictObject({ sha256, swhid: z.string().regex(/^swh:1:cnt:[0-9a-f]{40}$/), file: fileName }),
	/** The source’s copy, by the leaf or by the text; its file is null where it is no longer published. Null if there is no copy. */
	copy: z.strictObject({ sha256, file: fileName.nullable() }).nullable(),
});

/** A proof of inclusion, checked for its shape alone. */
export type LetterProof = z.output<typeof letterProofSchema>;

/** Example: `45000000/2031/25-z v1 text:ab… copy:-`. */
const leafPrefix = /^(\S+) v([1-9]\d*) text:([0-9a-f]{64}) copy:([0-9a-f]{64}|-)$/;

/** What a leaf says. */
export interface LeafFacts {
	readonly letter: string;
	readonly version: number;
	readonly text: string;
	readonly copy: string | null;
}

/** Reads a leaf; null if it is not one. */
export function leafFacts(leaf: string): LeafFacts | null {
	const [, letter = '', version = '', text = '', copy = ''] = leafPrefix.exec(leaf) ?? [];
	if (!letterId.safeParse(letter).success) return null;
	return { letter, version: Number(version), text, copy: copy === '-' ? null : copy };
}
