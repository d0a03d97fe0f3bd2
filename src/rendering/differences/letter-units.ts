import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { markdownToHast } from 'satteri';
import { citableUnits } from '../citable-units.ts';

/** A stretch of a letter's text that is compared as a whole. */
export interface LetterUnit {
	/** Its id; null for a heading of an appendix and for quoted mail, which have none. */
	readonly id: string | null;
	readonly kind: 'unit' | 'heading' | 'quoted';
	/** Its words; cells of a table are parted by tabs, its rows by line ends. */
	readonly text: string;
}

/** The text of a letter in units, in reading order. @param paragraphs ids of its citable units, from the front matter */
export function letterUnits(markdown: string, paragraphs: readonly string[]): LetterUnit[] {
	const features = { gfm: true, frontmatter: false, smartPunctuation: false };
	const root = markdownToHast(markdown, { features }) as Root;
	const ids = new Map(citableUnits(root).map((unit, at) => [unit, paragraphs[at] ?? null]));
	return unitsIn(root, ids);
}

function unitsIn(node: Root | Element, ids: ReadonlyMap<Element, string | null>): LetterUnit[] {
	return node.children.flatMap((child): LetterUnit[] => {
		if (child.type !== 'element') return [];
		const unit = (kind: LetterUnit['kind']) => [
			{ id: ids.get(child) ?? null, kind, text: toText(child).trim() },
		];
		if (ids.has(child)) return unit('unit');
		if (child.tagName === 'blockquote') return unit('quoted');
		if (HEADING.test(child.tagName)) return unit('heading');
		return unitsIn(child, ids);
	});
}

/** Example: `h2`. */
const HEADING = /^h[1-6]$/;
