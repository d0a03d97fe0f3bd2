import type { Stretch } from '#archive/quotation/find-quotation.ts';

/** The text of a page or of parts of it, with a mapping between positions in the text and in the document. */
export interface PageText {
	/** In reading order, with blocks separated by `\n`. */
	readonly text: string;
	/** The part of it that a range of the document covers; null if none. */
	readonly stretchOf: (range: Range, within?: string) => Stretch | null;
	readonly rangeOf: (stretch: Stretch) => Range;
	/** Where an element's text begins; 0 if it has none. */
	readonly startOf: (element: Element) => number;
}

/** What the archive's own scripts add to a page, and what is not text. */
const noText = 'script, style, template, [data-quotation], .quote, .place-bar, .link-note';
const blockSelector = 'p, li, td, th, dt, dd, h1, h2, h3, summary, div, section, nav, header, footer';

/** Reads the text of some elements, one after another. */
export function pageText(roots: Iterable<Element>): PageText {
	const nodes: { node: Text; at: number }[] = [];
	let text = '';
	let block: Element | null = null;
	for (const root of roots) {
		const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const parent = node.parentElement;
			if (!parent || parent.closest(noText)) continue;
			const nearest = parent.closest(blockSelector);
			if (block && nearest !== block) text += '\n';
			block = nearest;
			nodes.push({ node, at: text.length });
			// One to one by character, so that positions stay valid; line breaks only at the ends of blocks.
			text += node.data.replace(/\s/gu, ' ');
		}
	}
	const holding = (at: number) => nodes.findLast((one) => one.at <= at) ?? nodes[0];
	return {
		text,
		stretchOf: (range, within = '*') => {
			const covered = nodes.filter(
				({ node }) => range.intersectsNode(node) && node.parentElement?.closest(within),
			);
			const [first, last] = [covered[0], covered.at(-1)];
			if (!first || !last) return null;
			return {
				from: first.at + (first.node === range.startContainer ? range.startOffset : 0),
				to: last.at + (last.node === range.endContainer ? range.endOffset : last.node.length),
			};
		},
		rangeOf: ({ from, to }) => {
			const range = document.createRange();
			const [first, last] = [holding(from), holding(to - 1)];
			if (first) range.setStart(first.node, from - first.at);
			if (last) range.setEnd(last.node, to - last.at);
			return range;
		},
		startOf: (element) => nodes.find(({ node }) => element.contains(node))?.at ?? 0,
	};
}
