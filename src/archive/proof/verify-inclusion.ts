import { fromHex, toHex } from './hex.ts';
import { joined, leafPrefix, node } from './merkle-tree.ts';

/** Bytes to their SHA-256, later: a browser’s WebCrypto has no other way. */
export type AsyncSha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** That a leaf is in a tree; hashes are in small hexadecimal digits. */
export interface InclusionProof {
	/** Hashed as its UTF-8 bytes. */
	readonly leaf: string;
	/** Place of the leaf, from 0. */
	readonly index: number;
	/** How many leaves the tree has. */
	readonly size: number;
	/** The hashes beside the leaf’s path, from the leaf upwards. */
	readonly hashes: readonly string[];
}

const hashBytes = 32;

/**
 * Whether a proof leads from its leaf to the root (RFC 9162, section 2.1.3.2). Whatever is amiss, hashes that are no
 * hashes included, the answer is no.
 *
 * @param root in small hexadecimal digits
 */
export async function verifyInclusion(
	{ leaf, index, size, hashes }: InclusionProof,
	root: string,
	sha256: AsyncSha256,
): Promise<boolean> {
	if (!Number.isSafeInteger(size) || !Number.isInteger(index) || index < 0 || index >= size) return false;
	let at = index;
	let last = size - 1;
	let hash = await sha256(joined(leafPrefix, new TextEncoder().encode(leaf)));
	for (const text of hashes) {
		const beside = fromHex(text);
		if (beside?.length !== hashBytes || last === 0) return false;
		if (at % 2 === 1 || at === last) {
			hash = await sha256(joined(node, beside, hash));
			// An odd last hash was lifted as it is: the proof has none for those levels.
			while (at % 2 === 0 && at > 0) {
				at /= 2;
				last = half(last);
			}
		} else {
			hash = await sha256(joined(node, hash, beside));
		}
		at = half(at);
		last = half(last);
	}
	return last === 0 && toHex(hash) === root;
}

/** Whether something read from a file has the shape of a proof. */
export function isInclusionProof(value: unknown): value is InclusionProof {
	if (typeof value !== 'object' || value === null) return false;
	const { leaf, index, size, hashes } = value as Record<keyof InclusionProof, unknown>;
	return (
		typeof leaf === 'string' &&
		typeof index === 'number' &&
		typeof size === 'number' &&
		Array.isArray(hashes) &&
		hashes.every((hash) => typeof hash === 'string')
	);
}

/** Numbers above 2³¹ have no shift in JavaScript. */
function half(number: number): number {
	return Math.floor(number / 2);
}
