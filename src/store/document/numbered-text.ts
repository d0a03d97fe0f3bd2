import type { Element, Nodes, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { tableText } from '#archive/letter/block.ts';
import { withoutUnsafeLinks } from './without-unsafe-links.ts';

/** A letter's text as a tree of HTML, with what people cite in it. */
export interface TextTree {
	readonly root: Root;
	/** Paragraphs, list items, headings within the text and tables in reading order; titles of appendices and quoted mail are none. */
	readonly units: readonly Element[];
}

/** A letter's text whose units have their ids. */
export interface NumberedText extends TextTree {
	/** Id of each unit, e.g. `p12`. */
	readonly ids: ReadonlyMap<Element, string>;
}

const unitKinds = new Set(['p', 'li', 'h3', 'table']);
const lists = new Set(['ul', 'ol']);

/** Reads a letter's Markdown. This is the one reading of it: pages, comparisons, books, ledger and ingest take its units. */
export function readTextTree(markdown: string): TextTree {
	const features = { gfm: true, frontmatter: false, smartPunctuation: false };
	const root = markdownToHast(markdown, { features }) as Root;
	return { root, units: unitsIn(root) };
}

/**
 * Reads a letter's Markdown and gives its units their ids. What is made of this is published: links that may run something
 * become words, and pictures their descriptions.
 *
 * @param paragraphs ids of the citable units in reading order, from the front matter
 * @throws Error if the text holds more or fewer citable units than there are ids
 */
export function readNumberedText(markdown: string, paragraphs: readonly string[]): NumberedText {
	const text = readTextTree(markdown);
	const { units } = text;
	if (units.length !== paragraphs.length) {
		throw new Error(
			`the text has ${units.length} citable units, but the front matter has ${paragraphs.length} paragraph ids. After an edit by hand, name each paragraph, list item and table in \`paragraphs\`, in order; a new one gets a number never used before.`,
		);
	}
	withoutUnsafeLinks(text.root);
	return { ...text, ids: new Map(units.map((unit, at) => [unit, paragraphs[at] ?? ''])) };
}

/**
 * The words of a letter's citable units in reading order, as `unitsOf` gives them of the blocks that the Markdown was
 * made of.
 *
 * @example
 * readUnits('## Додаток\n\n1\\. Так.\n\n- ні\n- теж\n') // ['1. Так.', 'ні', 'теж']
 */
export function readUnits(markdown: string): string[] {
	return readTextTree(markdown).units.map((unit) =>
		unit.tagName === 'table' ? tableText(rowsOf(unit)) : wordsOf(unit),
	);
}

/**
 * The tables of a letter's text, each with its id and the words of its cells.
 *
 * @param paragraphs ids of the citable units in reading order
 * @example
 * readTables('| а | б |\n| - | - |\n| 1 | 2 |\n', ['p1']) // [{ id: 'p1', rows: [['а', 'б'], ['1', '2']] }]
 */
export function readTables(
	markdown: string,
	paragraphs: readonly string[],
): { readonly id: string; readonly rows: readonly (readonly string[])[] }[] {
	if (!markdown.includes('|')) return [];
	return readTextTree(markdown).units.flatMap((unit, at) =>
		unit.tagName === 'table' ? [{ id: paragraphs[at] ?? '', rows: rowsOf(unit) }] : [],
	);
}

function unitsIn(node: Root | Element): Element[] {
	return node.children.flatMap((child): Element[] => {
		if (child.type !== 'element' || child.tagName === 'blockquote') return [];
		if (child.tagName === 'li') return [child, ...innerLists(child).flatMap(unitsIn)];
		return unitKinds.has(child.tagName) ? [child] : unitsIn(child);
	});
}

/** Items of a list within an item are units of their own. */
function innerLists(item: Element): Element[] {
	return item.children
		.filter((child) => child.type === 'element')
		.filter(({ tagName }) => lists.has(tagName));
}

function rowsOf(node: Element): string[][] {
	return node.children.flatMap((child): string[][] => {
		if (child.type !== 'element') return [];
		if (child.tagName !== 'tr') return rowsOf(child);
		return [child.children.flatMap((cell) => (cell.type === 'element' ? [wordsOf(cell)] : []))];
	});
}

/** Line ends between the paragraphs of a list item are the Markdown's, not the letter's. */
function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value === '\n' ? '' : node.value;
	if (!('children' in node)) return '';
	return node.children
		.filter((child) => child.type !== 'element' || !lists.has(child.tagName))
		.map(wordsOf)
		.join('');
}
