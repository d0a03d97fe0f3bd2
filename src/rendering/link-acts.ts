import type { Element, ElementContent, Root, RootContent } from 'hast';
import { splitMarks } from './split-marks.ts';

/** A stretch of text that names an act, with the address of the act. */
export interface ActLink {
	readonly from: number;
	readonly to: number;
	readonly href: string;
}

/** Finds mentions of acts that have an address, in any order; they may overlap. */
export type FindActLinks = (text: string) => readonly ActLink[];

/**
 * Turns the first mention of each act in a text into a link to it; the words stay as they are.
 *
 * @param marks of redactions: they are links themselves, so a mention that contains one is not linked
 * @example
 * linkActs(root, (text) => [{ from: 10, to: 42, href: 'https://zakon.rada.gov.ua/laws/show/2657-12' }], new Map())
 */
export function linkActs(root: Root, find: FindActLinks, marks: ReadonlyMap<string, string>): void {
	const linked = new Set<string>();
	visit(root);

	function visit(node: Root | Element): void {
		node.children = node.children.flatMap((child): RootContent[] => {
			if (child.type === 'text') return withLinks(child.value);
			if (child.type === 'element' && child.tagName !== 'a') visit(child);
			return [child];
		}) as typeof node.children;
	}

	function withLinks(text: string): ElementContent[] {
		const parts: ElementContent[] = [];
		let at = 0;
		// If a title and a number name the same act in the same place, the longer stretch is taken.
		for (const { from, to, href } of [...find(text)].sort((a, b) => a.from - b.from || b.to - a.to)) {
			if (from < at || linked.has(href)) continue;
			if (splitMarks(text.slice(from, to), marks).some((part) => part.href !== null)) continue;
			linked.add(href);
			parts.push(...words(text.slice(at, from)), link(text.slice(from, to), href));
			at = to;
		}
		return [...parts, ...words(text.slice(at))];
	}
}

function words(value: string): ElementContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}

function link(value: string, href: string): ElementContent {
	return { type: 'element', tagName: 'a', properties: { className: ['act'], href }, children: words(value) };
}
