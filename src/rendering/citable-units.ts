import type { Element, Root } from 'hast';

/**
 * Paragraphs, list items and tables of a letter's text, in reading order: what people cite. Headings and quoted mail have
 * no number.
 */
export function citableUnits(node: Root | Element): Element[] {
	const units: Element[] = [];
	for (const child of node.children) {
		if (child.type !== 'element' || child.tagName === 'blockquote') continue;
		if (['p', 'li', 'table'].includes(child.tagName)) units.push(child);
		else units.push(...citableUnits(child));
	}
	return units;
}
