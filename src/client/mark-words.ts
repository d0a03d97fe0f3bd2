import { markPattern } from './mark-pattern.ts';

/**
 * Marks words on a page that a search result led to: `?mark=запиту&mark=12+450`. Only whole words are marked, in the text
 * as it stands.
 */
export function markWords(place: Element, address: string): void {
	const pattern = markPattern(address);
	if (!pattern) return;
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	for (const node of nodes) {
		// From the end, so that the places before it stay.
		for (const { index, 0: found } of [...node.data.matchAll(pattern)].reverse()) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + found.length);
			range.surroundContents(document.createElement('mark'));
		}
	}
}
