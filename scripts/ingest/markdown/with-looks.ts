import { isDeepStrictEqual } from 'node:util';
import { type Block, unitsOf } from '#archive/letter/block.ts';
import { withEmphasis } from '#archive/letter/with-emphasis.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import type { LookedText } from './shown-with-looks.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * A letter's blocks with what its source sets off, and their Markdown. Where the Markdown would not read back as the same
 * citable units, the words win and nothing is set off.
 */
export function withLooks(
	plain: readonly Block[],
	{ text, emphasis }: LookedText,
): { readonly blocks: readonly Block[]; readonly markdown: string } {
	const blocks = withEmphasis(plain, text, emphasis);
	const markdown = toMarkdown(blocks);
	if (blocks === plain || isDeepStrictEqual(readUnits(markdown), unitsOf(blocks)))
		return { blocks, markdown };
	return { blocks: plain, markdown: toMarkdown(plain) };
}
