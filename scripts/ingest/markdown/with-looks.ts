import { isDeepStrictEqual } from 'node:util';
import { type Block, unitsOf } from '#archive/letter/block.ts';
import { withEmphasis } from '#archive/letter/with-emphasis.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import type { LookedText } from './shown-with-looks.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * A letter's blocks with the emphasis of its source, and their Markdown. If the Markdown would not parse back to the same
 * citable units, the words take precedence and there is no emphasis.
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
