import type { Element, Root } from 'hast';
import type { Nodes } from 'mdast';
import { markdownToHast, markdownToMdast } from 'satteri';
import type { TextTree } from './numbered-text.ts';

/** Words that a page says a letter says: `::quote[words]{letter="…" version="1" paragraph="p7"}`. */
export interface DossierQuotation {
	/** Name of the directive as it was written; only `quote` is known. */
	readonly name: string;
	/** What is in braces. */
	readonly attributes: Readonly<Record<string, string>>;
	/** Its words; '' stands for the whole paragraph. */
	readonly words: string;
	/** Whether it stands within a sentence (`:quote[…]{…}`). */
	readonly isInline: boolean;
	/** Line of the Markdown, from 1. */
	readonly line: number;
}

/** A page’s text, with an empty element where each quotation belongs. */
export interface DossierText extends TextTree {
	readonly quotations: ReadonlyMap<Element, DossierQuotation>;
}

/** Notes at the foot would bring words of the library’s own language. */
const features = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false } as const;

type Directive = Extract<Nodes, { readonly attributes?: unknown; readonly name: string }>;

/**
 * Reads a page of the publisher’s own. Directives are the library’s; those within a sentence that are no quotation stay
 * the words that they were, for «14:30» is one by its rules.
 *
 * @example
 * readDossierText('::quote[Так]{letter="a"}').quotations.values() // { name: 'quote', attributes: { letter: 'a' }, words: 'Так', … }
 */
export function readDossierText(markdown: string): DossierText {
	const found = directivesIn(
		markdownToMdast(markdown, { features: { ...features, directive: true } }) as Nodes,
	);
	const mark = unusedMark(markdown);
	let text = '';
	let end = 0;
	for (const [number, node] of found.entries()) {
		const { from, to } = offsetsOf(node);
		text += `${markdown.slice(end, from)}${mark}${number}-->${linesOf(node, markdown.slice(from, to))}`;
		end = to;
	}
	const root = markdownToHast(text + markdown.slice(end), { features }) as Root;
	const quotations = new Map<Element, DossierQuotation>();
	setPlaces(root, (raw) => {
		const node = raw.startsWith(mark) ? found[Number.parseInt(raw.slice(mark.length), 10)] : undefined;
		if (node === undefined) return null;
		const quotation = quotationOf(node, markdown);
		const tagName = quotation.isInline ? 'a' : 'figure';
		const place: Element = { type: 'element', tagName, properties: {}, children: [] };
		quotations.set(place, quotation);
		return place;
	});
	return { root, units: [], quotations };
}

/** The beginning of a comment that the text itself does not have. */
function unusedMark(markdown: string): string {
	let mark = '<!--quote ';
	while (markdown.includes(mark)) mark = mark.replace(/ $/, '- ');
	return mark;
}

/** Lines below keep their numbers; within a quotation or a list, an empty line would end it. */
function linesOf(node: Directive, written: string): string {
	return node.position?.start.column === 1 ? '\n'.repeat(written.split('\n').length - 1) : '';
}

/** Step by step, not one call within another: quotations and lists may be in one another by the thousand. */
function setPlaces(root: Root, placeOf: (raw: string) => Element | null): void {
	const left: (Root | Element)[] = [root];
	for (let node = left.pop(); node !== undefined; node = left.pop()) {
		for (const [at, child] of node.children.entries()) {
			if (child.type === 'element') left.push(child);
			const place = child.type === 'raw' ? placeOf(child.value.trim()) : null;
			if (place) node.children[at] = place;
		}
	}
}

/** In their order; what stands within one is its words. */
function directivesIn(root: Nodes): Directive[] {
	const found: Directive[] = [];
	const left: Nodes[] = [root];
	for (let node = left.pop(); node !== undefined; node = left.pop()) {
		if (isDirective(node) && (node.type !== 'textDirective' || node.name === 'quote')) found.push(node);
		else if ('children' in node) for (const child of node.children.toReversed()) left.push(child);
	}
	return found;
}

function isDirective(node: Nodes): node is Directive {
	return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function quotationOf(node: Directive, markdown: string): DossierQuotation {
	const attributes = Object.entries(node.attributes ?? {}).map(
		([name, value]) => [name, value ?? ''] as const,
	);
	return {
		name: node.name,
		attributes: Object.fromEntries(attributes),
		words: wordsOf(node, markdown).trim(),
		isInline: node.type === 'textDirective',
		line: node.position?.start.line ?? 1,
	};
}

function wordsOf(node: Nodes, markdown: string): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'html') return node.value;
	if (!('children' in node)) return '';
	const isBlock = node.type === 'containerDirective' || node.type === 'list' || node.type === 'listItem';
	return node.children
		.map((child) => {
			if (child.type !== 'textDirective') return wordsOf(child, markdown);
			const { from, to } = offsetsOf(child);
			return markdown.slice(from, to);
		})
		.join(isBlock ? '\n' : '');
}

function offsetsOf({ position }: Nodes): { readonly from: number; readonly to: number } {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
