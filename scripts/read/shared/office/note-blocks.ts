import type { OfficeBlock } from './blocks.ts';

/**
 * The blocks of a note as they stand below the text: the first begins with the note's sign, as its place in the text does.
 *
 * @param sign the number, raised; '' if the note has a sign of its own
 */
export function noteBlocks(sign: string, blocks: readonly OfficeBlock[]): OfficeBlock[] {
	const [first, ...rest] = blocks;
	if (first?.type !== 'paragraph') return [...blocks];
	return [{ ...first, text: `${sign} ${first.text.trimStart()}`, listed: true }, ...rest];
}
