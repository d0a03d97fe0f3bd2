import type { Element, Root, RootContent } from 'hast';

/** A line of a long letter's contents. */
export interface ContentsLine {
	/** The unit that it leads to, e.g. `p12`. */
	readonly id: string;
	readonly kind: 'heading' | 'table' | 'paragraph';
	/** Its first words. */
	readonly text: string;
}

/** Letters with so few units can be taken in at a glance. */
const fewUnits = 24;
const every = 10;
const longest = 48;
/** Example: «, яким виз» at the end of shortened words: what was cut, and a short word that leads to it. */
const tail = /(?:[\s,;:–—-]+[\p{L}’]{1,4})?[\s,;:–—-]+\S*$/u;
const headings = new Set(['h2', 'h3']);

/**
 * The contents of a long letter: its headings and appendices, its tables, and every tenth paragraph between them. A short letter
 * has none.
 *
 * @param ids id of each citable unit
 * @example
 * letterContents(root, ids) // [{ id: 'p10', kind: 'paragraph', text: 'Роботи виконувало підприємство…' }, …]
 */
export function letterContents(root: Root, ids: ReadonlyMap<Element, string>): ContentsLine[] {
	if (ids.size < fewUnits) return [];
	const lines: ContentsLine[] = [];
	let heading: string | null = null;
	let count = 0;
	for (const node of elementsIn(root)) {
		const id = ids.get(node);
		if (headings.has(node.tagName)) heading = [heading, textOf(node)].filter(Boolean).join('. ');
		if (id === undefined) continue;
		count += 1;
		if (heading !== null) lines.push({ id, kind: 'heading', text: shortened(heading) });
		else if (node.tagName === 'table') lines.push({ id, kind: 'table', text: '' });
		else if (count % every === 0) lines.push({ id, kind: 'paragraph', text: shortened(textOf(node)) });
		heading = null;
	}
	return lines;
}

/** Every element in reading order. */
function elementsIn(node: Root | Element): Element[] {
	return (node.children as RootContent[]).flatMap((child) =>
		child.type === 'element' ? [child, ...elementsIn(child)] : [],
	);
}

function textOf(node: Root | Element): string {
	const words: string[] = [];
	for (const child of node.children as RootContent[]) {
		if (child.type === 'text') words.push(child.value);
		else if (child.type === 'element') words.push(textOf(child));
	}
	return words.join('').replace(/\s+/gu, ' ').trim();
}

function shortened(text: string): string {
	return text.length <= longest ? text : `${text.slice(0, longest).replace(tail, '')}…`;
}
