import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { splitNumbers } from '#archive/text/split-numbers.ts';
import { readNumberedText } from '#store/document/numbered-text.ts';
import { type ContentsLine, letterContents } from './letter-contents.ts';
import { type FindActLinks, linkActs } from './link-acts.ts';
import { type LinkNote, noteLinks } from './note-links.ts';
import { type MarkedPart, splitMarks } from './split-marks.ts';

/** How to render a letter's text on its page. */
export interface LetterHtmlOptions {
	/** Ids of the text's citable units in reading order, from the front matter. */
	readonly paragraphs: readonly string[];
	/** Redaction marks, each with the address of the rule that explains it. */
	readonly marks: ReadonlyMap<string, string>;
	/** Accessible name of the link next to a unit, from its number. */
	readonly paragraphLabel: (number: string) => string;
	/** Accessible name of a table, from its number. */
	readonly tableLabel: (number: string) => string;
	/** Address of the file with the cells of a table, by its id; without it, tables have no link. */
	readonly tableFile?: (id: string) => string;
	/** Acts that the text names, with their addresses; without it, they have no links. */
	readonly actLinks?: FindActLinks;
	/** What is known about the web addresses in the text; without it, they get no notes. */
	readonly linkNotes?: (url: string) => readonly LinkNote[];
	/** The label of collapsed quoted mail. */
	readonly quotedLabel: string;
	/** Units that older versions had: their places are marked, so that links to them still say something. */
	readonly gone?: readonly GoneMark[];
}

/** The marked position of a unit that this version no longer has. */
export interface GoneMark {
	readonly id: string;
	/** Id of the unit after which it was; null at the start of the text. */
	readonly after: string | null;
	/** The note shown there, and the link to the version that has the unit, with the text of the link. */
	readonly text: string;
	readonly link: string;
	readonly href: string;
}

/** A letter's text as HTML: the part above the signature, the appendices below it, the mail that it quotes. */
export interface LetterHtml {
	readonly text: string;
	readonly appendices: string;
	readonly quoted: string;
	/** For a long letter; else empty. */
	readonly contents: readonly ContentsLine[];
}

/** Example: `3) надати відповідь`. */
const parenItem = /^\d+\)/;

/**
 * Renders a letter's Markdown: every paragraph, list item and table gets its stored id and a link to itself, every redaction
 * mark becomes a labelled link to its rule, document numbers and sums are not broken across lines, quoted mail is collapsed.
 * The words are those of the Markdown, in their order.
 *
 * @throws Error if the text has more or fewer citable units than the front matter has ids.
 * @example
 * renderLetterHtml('Так.', { paragraphs: ['p1'], marks: new Map(), paragraphLabel: (n) => `Абзац ${n}`, … }).text
 * // '<p id="p1"><a class="unit" href="#p1" data-number="1" aria-label="Абзац 1"></a>Так.</p>'
 */
export function renderLetterHtml(markdown: string, options: LetterHtmlOptions): LetterHtml {
	const { root, units, ids } = readNumberedText(markdown, options.paragraphs);
	const contents = letterContents(root, ids);
	for (const [unit, id] of ids) {
		unit.properties['id'] = id;
		if (unit.tagName !== 'table') unit.children.unshift(unitLink(id, options));
	}
	setListDelimiters(root, markdown);
	if (options.actLinks) linkActs(root, options.actLinks, options.marks);
	if (options.linkNotes) noteLinks(root, options.linkNotes);
	partTexts(root, options.marks);
	markGone(root, units, options);
	root.children = root.children.map((node) => (isElement(node, 'table') ? scrolled(node, options) : node));
	const quoted = root.children.filter((node) => isElement(node, 'blockquote'));
	const letter = root.children.filter((node) => !isElement(node, 'blockquote'));
	const split = letter.findIndex((node) => isElement(node, 'h2'));
	const [text, appendices] = split === -1 ? [letter, []] : [letter.slice(0, split), letter.slice(split)];
	return {
		text: html(text),
		appendices: html(appendices),
		quoted: quoted.length > 0 ? html([folded(quoted, options.quotedLabel)]) : '',
		contents,
	};
}

/** In order, each after the one before it; in a list, inside the item, so that the numbering does not change. */
function markGone(root: Root, units: readonly Element[], options: LetterHtmlOptions): void {
	const ends = new Map<string | null, RootContent>();
	for (const gone of options.gone ?? []) {
		const unit = units.find(({ properties }) => properties['id'] === gone.after);
		const mark = goneMark(gone, unit?.tagName === 'li' ? 'span' : 'p', options);
		if (unit?.tagName === 'li') unit.children.push(mark);
		else {
			const before = ends.get(gone.after) ?? unit;
			const siblings = (before && parentOf(root, before)?.children) ?? root.children;
			siblings.splice(before ? siblings.indexOf(before) + 1 : 0, 0, mark);
			ends.set(gone.after, mark);
		}
	}
}

function goneMark(
	{ id, text, link, href }: GoneMark,
	tagName: 'p' | 'span',
	options: LetterHtmlOptions,
): Element {
	return element(tagName, { id, className: ['gone'], dataPagefindIgnore: 'all' }, [
		unitLink(id, options),
		{ type: 'text', value: `${text} ` },
		element('a', { href }, [{ type: 'text', value: link }]),
	]);
}

function parentOf(node: Root | Element, child: RootContent): Root | Element | null {
	if ((node.children as RootContent[]).includes(child)) return node;
	for (const each of node.children) {
		const parent = each.type === 'element' ? parentOf(each, child) : null;
		if (parent) return parent;
	}
	return null;
}

function unitLink(id: string, { paragraphLabel }: LetterHtmlOptions): Element {
	const number = id.slice(1);
	return element('a', {
		className: ['unit'],
		href: `#${id}`,
		dataNumber: number,
		ariaLabel: paragraphLabel(number),
	});
}

/** A wide table scrolls by itself, with the keyboard too; its link is outside, where scrolling does not cut it off. */
function scrolled(table: Element, options: LetterHtmlOptions): Element {
	const id = String(table.properties['id']);
	const region = {
		className: ['table'],
		tabIndex: 0,
		role: 'region',
		ariaLabel: options.tableLabel(id.slice(1)),
	};
	emptyHeads(table);
	const file = options.tableFile?.(id);
	const link =
		file && element('a', { href: file, dataPagefindIgnore: 'all' }, [{ type: 'text', value: 'CSV' }]);
	return element('div', { className: ['tabular'] }, [
		unitLink(id, options),
		element('div', region, [table]),
		...(link ? [link] : []),
	]);
}

/** A header cell without words names nothing, so it becomes a plain cell. */
function emptyHeads(node: Element): void {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		if (child.tagName === 'th' && child.children.length === 0) child.tagName = 'td';
		emptyHeads(child);
	}
}

function folded(quoted: Element[], label: string): Element {
	const summary = element('summary', {}, [{ type: 'text', value: label }]);
	return element('details', { className: ['quoted'] }, [summary, ...quoted]);
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
	return { type: 'element', tagName, properties, children };
}

/** Markdown distinguishes `1)` from `1.`, HTML does not: a class says which one the letter has. */
function setListDelimiters(root: Root | Element, markdown: string): void {
	for (const list of root.children) {
		if (list.type === 'element' && list.tagName !== 'table') setListDelimiters(list, markdown);
		if (!isElement(list, 'ol')) continue;
		const first = list.children.find((child) => isElement(child, 'li'));
		const offset = first?.position?.start.offset;
		if (offset !== undefined && parenItem.test(markdown.slice(offset, offset + 12))) {
			list.properties['className'] = ['paren'];
		}
	}
}

function partTexts(node: Root | Element, marks: ReadonlyMap<string, string>): void {
	node.children = node.children.flatMap((child): RootContent[] => {
		if (child.type === 'text') return splitMarks(child.value, marks).flatMap(markedNodes);
		if (child.type === 'element') partTexts(child, marks);
		return [child];
	}) as typeof node.children;
}

function markedNodes({ text, href }: MarkedPart): ElementContent[] {
	if (href !== null)
		return [element('a', { className: ['redacted'], href }, [{ type: 'text', value: text }])];
	return splitNumbers(text).map((part) => {
		const value: ElementContent = { type: 'text', value: part.text };
		return part.isNumber ? element('span', { className: ['n'] }, [value]) : value;
	});
}

function isElement(node: RootContent | undefined, tagName: string): node is Element {
	return node?.type === 'element' && node.tagName === tagName;
}

function html(children: RootContent[]): string {
	return toHtml({ type: 'root', children }).trim();
}
