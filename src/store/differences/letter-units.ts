import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { readNumberedText } from '../document/numbered-text.ts';

/** A stretch of a letter's text that is compared as a whole. */
export interface LetterUnit {
	/** Its id; null for a heading of an appendix and for quoted mail, which have none. */
	readonly id: string | null;
	readonly kind: 'unit' | 'heading' | 'quoted';
	/** Its words; cells of a table are parted by tabs, its rows by line ends. */
	readonly text: string;
}

/** Example: `h2`. */
const heading = /^h[1-6]$/;

/**
 * The text of a letter in units, in reading order.
 *
 * @param paragraphs ids of its citable units, from the front matter
 * @throws Error if the text holds more or fewer citable units than there are ids
 */
export function letterUnits(markdown: string, paragraphs: readonly string[]): LetterUnit[] {
	const { root, ids } = readNumberedText(markdown, paragraphs);
	return unitsIn(root, ids);
}

function unitsIn(node: Root | Element, ids: ReadonlyMap<Element, string>): LetterUnit[] {
	return node.children.flatMap((child): LetterUnit[] => {
		if (child.type !== 'element') return [];
		const unit = (kind: LetterUnit['kind']) => [
			{ id: ids.get(child) ?? null, kind, text: toText(child).trim() },
		];
		if (ids.has(child)) return unit('unit');
		if (child.tagName === 'blockquote') return unit('quoted');
		if (heading.test(child.tagName)) return unit('heading');
		return unitsIn(child, ids);
	});
}
