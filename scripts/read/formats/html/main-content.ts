import type { Element, Nodes, Root } from 'hast';
import { isNamed } from '../../shared/html/elements.ts';
import { isMarked, type PrunedPage } from './prune.ts';

/** Share of the page's text that a block must contain to be its content. */
const markedShare = 0.3;
const namedShare = 0.6;
const sameShare = 0.98;
const containers: ReadonlySet<string> = new Set(['div', 'section', 'td', 'form']);

// class="page-content", id="article_body"
const contentNames =
	/(?:^|[-_\s])(?:content|article|post|entry|news|document|letter|body|text)(?:$|[-_\s])/iu;

/**
 * The part of a page that is the letter: what `main`, an article or the site's own content block contains if that is most
 * of the page's text, else the whole page.
 */
export function mainContent({ root, lengths }: PrunedPage): Element | Root {
	const lengthOf = (node: Nodes) => lengths.get(node) ?? 0;
	const all = lengthOf(root);
	const elements = elementsOf(root);
	const marked = elements.filter((element) => isMarked(element) && lengthOf(element) > all * markedShare);
	const named = elements.filter(
		(element) =>
			containers.has(element.tagName) &&
			isNamed(element, contentNames) &&
			lengthOf(element) > all * namedShare,
	);
	const [first, ...rest] = marked.length > 0 ? marked : named;
	if (!first) return root;
	// Of nested blocks with the same text, the innermost has the least around it.
	return rest.reduce((best, next) => (lengthOf(next) >= lengthOf(best) * sameShare ? next : best), first);
}

function elementsOf(node: Nodes, found: Element[] = []): Element[] {
	if (!('children' in node)) return found;
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		found.push(child);
		elementsOf(child, found);
	}
	return found;
}
