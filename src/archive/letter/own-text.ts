import { type Block, textsOf } from './block.ts';

/**
 * A letter's own words as one text, a paragraph a line: its heading and its text, without appendices and quoted mail.
 *
 * @example
 * ownText('Про відмову', [{ type: 'paragraph', text: 'Відмовлено.' }]) // 'Про відмову\nВідмовлено.'
 */
export function ownText(heading: string | null, blocks: readonly Block[]): string {
	return [...(heading === null ? [] : [heading]), ...textsOf(blocks)].join('\n');
}
