import type { Element, Nodes, Root } from 'hast';
import { isHidden, propertyOf } from '../../shared/html/elements.ts';

/** A page without what surrounds its content, and the number of characters in each of its elements. */
export interface PrunedPage {
	readonly root: Root;
	readonly lengths: ReadonlyMap<Nodes, number>;
}

const mostLinks = 4;
const linkShare = 0.7;

const around: ReadonlySet<string> = new Set(['nav', 'aside', 'dialog', 'menu']);
const siteParts: ReadonlySet<string> = new Set(['header', 'footer']);
const landmarks: ReadonlySet<string> = new Set([
	'navigation',
	'banner',
	'contentinfo',
	'search',
	'complementary',
	'dialog',
	'alert',
	'menu',
	'menubar',
]);
const blocks: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol', 'table', 'form', 'p']);

/** Removes what no reader sees, menus, search, the site's header and footer, and lists of links. */
export function prune(page: Root): PrunedPage {
	const lengths = new Map<Nodes, number>();
	const pruned = pruneChildren(page, false, lengths);
	const root: Root = { ...page, children: pruned.children };
	lengths.set(root, pruned.text);
	return { root, lengths };
}

/** Whether the page itself says that an element is its content. */
export function isMarked(element: Element): boolean {
	if (element.tagName === 'main' || element.tagName === 'article') return true;
	return propertyOf(element, 'role') === 'main' || propertyOf(element, 'itemProp') === 'articleBody';
}

interface Measured {
	readonly children: Element['children'];
	/** Characters of text, and of those in links. */
	readonly text: number;
	readonly linked: number;
	readonly links: number;
}

function pruneChildren(parent: Element | Root, marked: boolean, lengths: Map<Nodes, number>): Measured {
	const children: Element['children'] = [];
	let [text, linked, links] = [0, 0, 0];
	for (const child of parent.children) {
		if (child.type === 'text') {
			children.push(child);
			text += child.value.trim().length;
		}
		if (child.type !== 'element' || isHidden(child) || isAround(child, marked)) continue;
		const inner = pruneChildren(child, marked || isMarked(child), lengths);
		if (blocks.has(child.tagName) && isMenu(inner)) continue;
		const kept: Element = { ...child, children: inner.children };
		lengths.set(kept, inner.text);
		children.push(kept);
		const isLink = child.tagName === 'a';
		text += inner.text;
		linked += isLink ? inner.text : inner.linked;
		links += isLink ? 1 : inner.links;
	}
	return { children, text, linked, links };
}

/** The header of an article is its own; the header of a page is the site's. */
function isAround({ tagName, ...element }: Element, marked: boolean): boolean {
	if (around.has(tagName) || (!marked && siteParts.has(tagName))) return true;
	return landmarks.has(propertyOf({ tagName, ...element }, 'role'));
}

function isMenu({ text, linked, links }: Measured): boolean {
	return links > mostLinks && linked > text * linkShare;
}
