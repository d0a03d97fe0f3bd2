import { wantedWords } from './wanted-words.ts';

/**
 * Highlights words on a page opened from a search result: `?mark=запиту&mark=12+450`. Only whole words are highlighted, in the text
 * as it is.
 */
export function markWords(place: Element, address: string): void {
	const pattern = wantedWords(address);
	if (!pattern) return;
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	for (const node of nodes) {
		// From the end, so that earlier positions stay valid.
		for (const { index, 0: found } of [...node.data.matchAll(pattern)].reverse()) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + found.length);
			range.surroundContents(document.createElement('mark'));
		}
	}
}
