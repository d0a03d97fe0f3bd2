import { opensText } from './text-opening.ts';

/** Index of the line of a block, behind its first, with which a text opens where no blank line parts it; else the block’s length. */
export function textWithin(block: readonly string[]): number {
	const at = block.findIndex(
		(text, index) => index > 0 && opensText(text, block.slice(index + 1, index + 4)),
	);
	return at === -1 ? block.length : at;
}
