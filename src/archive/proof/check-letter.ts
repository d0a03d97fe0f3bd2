import { toHex } from './hex.ts';
import { type AsyncSha256, isInclusionProof, verifyInclusion } from './verify-inclusion.ts';

/** What a check of a letter’s file found. */
export type LetterCheck =
	/** The file is the one that the page describes, and is in the release. */
	| 'verified'
	/** The file is the one that the page describes; nothing is said about a release. */
	| 'matches'
	/** The file is another one. */
	| 'text-differs'
	/** The file is the one that the page describes, but the proof does not lead from it to the release’s root. */
	| 'proof-fails';

/** What a letter’s page says about its file, in small hexadecimal digits. */
export interface PageFacts {
	/** SHA-256 of the file. */
	readonly text: string;
	/** Root of the release’s tree; null while the letter is in no release. */
	readonly root: string | null;
}

/** Example: ` text:ab… `, the part of a leaf that names the file. */
const leafText = (sha256: string) => ` text:${sha256} `;

/**
 * Checks a letter’s Markdown file against its page: its hash, and where there is a proof the way from there to the root
 * that the page states.
 *
 * @param proof as read from its file, null if none is at hand
 */
export async function checkLetter(
	file: Uint8Array<ArrayBuffer>,
	proof: unknown,
	page: PageFacts,
	sha256: AsyncSha256,
): Promise<LetterCheck> {
	const actual = toHex(await sha256(file));
	if (actual !== page.text) return 'text-differs';
	if (page.root === null || proof === null) return 'matches';
	const included =
		isInclusionProof(proof) &&
		proof.leaf.includes(leafText(actual)) &&
		(await verifyInclusion(proof, page.root, sha256));
	return included ? 'verified' : 'proof-fails';
}
