import type { Element, Nodes, Root } from 'hast';
import { type OfficeBlock, type OfficeCell, type OfficeParagraph, paragraph } from '../office/blocks.ts';
import { numeral } from '../office/numeral.ts';
import { raised } from '../office/raised.ts';
import { isNamed, propertyOf, styleOf } from './elements.ts';

/** What was found on the way. */
export interface HtmlFound {
	/** `del` or `ins`, which office programs write for changes that nobody accepted. */
	changes: boolean;
}

/** Blocks of a page's content, in reading order. */
export function readHtmlBlocks(content: Element | Root, found: HtmlFound): OfficeBlock[] {
	const reader = new HtmlReader(found);
	reader.read(content, plain);
	return reader.finish();
}

/** What an element hands down. */
interface Set {
	readonly align: OfficeParagraph['align'];
	readonly indent: number;
	readonly firstLine: number;
	readonly gap: number;
	/** Whether line ends are kept, as in `pre`. */
	readonly verbatim: boolean;
	readonly capitals: boolean;
}

const plain: Set = { align: 'start', indent: 0, firstLine: 0, gap: 0, verbatim: false, capitals: false };

class HtmlReader {
	readonly #found: HtmlFound;
	readonly #blocks: OfficeBlock[] = [];
	#text = '';
	#label = '';
	#set: Set = plain;

	constructor(found: HtmlFound) {
		this.#found = found;
	}

	read(node: Nodes, set: Set): void {
		if (node.type === 'text') this.#write(node.value, set);
		else if (node.type === 'element') this.#readElement(node, set);
		else if (node.type === 'root') for (const child of node.children) this.read(child, set);
	}

	finish(): OfficeBlock[] {
		this.#end();
		return this.#blocks;
	}

	#readElement(element: Element, outer: Set): void {
		const { tagName } = element;
		if (tagName === 'br') this.#text += '\n';
		else if (tagName === 'wbr') return;
		else if (styleOf(element, 'mso-tab-count') !== '') this.#text += '\t';
		else if (tagName === 'sup' && digits.test(plainText(element)))
			this.#text += raised(Number(plainText(element)));
		else if (tagName === 'del' || tagName === 'ins') {
			this.#found.changes = true;
			if (tagName === 'ins') this.#readChildren(element, outer);
		} else if (tagName === 'table') {
			this.#end();
			this.#blocks.push(readTable(element, this.#found));
		} else if (tagName === 'ol' || tagName === 'ul') this.#readList(element, outer);
		else if (tagName === 'hr') {
			this.#end();
			this.#blocks.push(paragraph(''));
		} else if (blockElements.has(tagName) || styleOf(element, 'display') === 'block') {
			this.#readBlock(element, outer);
		} else this.#readChildren(element, capitalsOf(element, outer));
	}

	#readChildren(element: Element, set: Set): void {
		for (const child of element.children) this.read(child, set);
	}

	#readBlock(element: Element, outer: Set): void {
		this.#end();
		const set = setOf(element, outer);
		this.#set = set;
		this.#readChildren(element, set);
		this.#end();
		this.#set = outer;
	}

	#readList(list: Element, outer: Set): void {
		this.#end();
		const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
		let number = Number(propertyOf(list, 'start') || 1);
		for (const child of list.children) {
			if (child.type !== 'element') continue;
			if (!items.includes(child)) {
				this.read(child, outer);
				continue;
			}
			number = Number(propertyOf(child, 'value') || number);
			this.#label = list.tagName === 'ol' ? `${numeral(number, kindOf(list))}.` : '•';
			if (styleOf(list, 'list-style') === 'none' || styleOf(list, 'list-style-type') === 'none')
				this.#label = '';
			this.#readBlock(child, outer);
			// An empty item leaves its number behind.
			this.#label = '';
			number += 1;
		}
	}

	#write(value: string, set: Set): void {
		const text = set.verbatim ? value.replace(lineEnds, '\n') : value.replace(blanks, ' ');
		const open = this.#text === '' || this.#text.endsWith('\n') || this.#text.endsWith(' ');
		const piece = open && !set.verbatim ? text.replace(atStart, '') : text;
		this.#text += set.capitals ? piece.toLocaleUpperCase('uk') : piece;
	}

	#end(): void {
		const text = this.#text.replace(atEnd, '');
		this.#text = '';
		if (text.trim() === '' && !text.includes('\n') && !text.includes('\u00A0')) return;
		const label = this.#label;
		this.#label = '';
		const { align, indent, firstLine, gap } = this.#set;
		const set = { align, indent, firstLine, before: gap, after: gap };
		this.#blocks.push(
			label === ''
				? paragraph(text, set)
				: paragraph(`${label} ${text.trimStart()}`, { ...set, firstLine: 0, listed: true }),
		);
	}
}

function readTable(table: Element, found: HtmlFound): OfficeBlock {
	const rows = rowsOf(table);
	const cells = rows.flat();
	const below = new Map<number, number>();
	return {
		type: 'table',
		bordered: isData(table, cells),
		rows: rows.map((row) => {
			const set: OfficeCell[] = [];
			let column = 0;
			// A cell that reaches down from above takes its columns in this row too.
			const covered = () => {
				while ((below.get(column) ?? 0) > 0) {
					below.set(column, (below.get(column) ?? 0) - 1);
					set.push({ blocks: [], span: 1, stands: 'top' });
					column += 1;
				}
			};
			for (const cell of row) {
				covered();
				const span = countOf(propertyOf(cell, 'colSpan'));
				const down = countOf(propertyOf(cell, 'rowSpan')) - 1;
				for (let at = column; at < column + span; at++) if (down > 0) below.set(at, down);
				column += span;
				const align = styleOf(cell, 'vertical-align') || propertyOf(cell, 'vAlign');
				const reader = new HtmlReader(found);
				reader.read({ ...cell, tagName: 'div' }, plain);
				set.push({
					blocks: reader.finish(),
					span,
					stands: align === 'bottom' ? 'bottom' : align === 'middle' ? 'center' : 'top',
				});
			}
			covered();
			return { cells: set };
		}),
	};
}

function rowsOf(table: Element): Element[][] {
	return table.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		if (rowGroups.has(child.tagName)) return rowsOf(child);
		const isCell = (cell: Nodes) =>
			cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th');
		return child.tagName === 'tr' ? [child.children.filter(isCell) as Element[]] : [];
	});
}

/** A table of data has heads, or lines drawn by its attributes, its cells' style or what its class says. */
function isData(table: Element, cells: readonly Element[]): boolean {
	if (propertyOf(table, 'role') === 'presentation') return false;
	if (Number(propertyOf(table, 'border')) > 0 || cells.some((cell) => cell.tagName === 'th')) return true;
	const drawn = cells.filter((cell) => hasBorder(cell)).length;
	return drawn > cells.length / 2 || hasBorder(table) || isNamed(table, dataNames);
}

function hasBorder(element: Element): boolean {
	const border = ['border', 'border-top', 'border-left', 'border-bottom', 'mso-border-alt']
		.map((name) => styleOf(element, name))
		.find((value) => value !== '' && !noBorder.test(value));
	return border !== undefined;
}

function plainText(node: Nodes): string {
	if (node.type === 'text') return node.value.trim();
	return 'children' in node ? node.children.map(plainText).join('') : '';
}

function setOf(element: Element, outer: Set): Set {
	const { tagName } = element;
	const align = alignments[styleOf(element, 'text-align') || propertyOf(element, 'align').toLowerCase()];
	const inner = tagName === 'center' ? 'center' : align;
	return {
		...capitalsOf(element, outer),
		align: inner ?? outer.align,
		indent:
			outer.indent + pointsOf(styleOf(element, 'margin-left')) + pointsOf(styleOf(element, 'padding-left')),
		firstLine:
			styleOf(element, 'text-indent') === '' ? outer.firstLine : pointsOf(styleOf(element, 'text-indent')),
		gap: headings.has(tagName) ? headingGap : 0,
		verbatim: outer.verbatim || tagName === 'pre' || styleOf(element, 'white-space').startsWith('pre'),
	};
}

function capitalsOf(element: Element, outer: Set): Set {
	const transform = styleOf(element, 'text-transform');
	return transform === '' ? outer : { ...outer, capitals: transform === 'uppercase' };
}

function kindOf(list: Element): string {
	const type = propertyOf(list, 'type') || styleOf(list, 'list-style-type') || styleOf(list, 'list-style');
	return listKinds[type] ?? 'decimal';
}

function pointsOf(length: string): number {
	const [, number, unit] = lengths.exec(length) ?? [];
	return Number(number ?? 0) * (pointsIn[unit ?? ''] ?? 0);
}

function countOf(value: string): number {
	const number = Number(value || 1);
	return Number.isInteger(number) && number > 0 && number <= mostColumns ? number : 1;
}

const mostColumns = 100;
const headingGap = 20;
const pointsIn: Readonly<Record<string, number>> = {
	pt: 1,
	px: 0.75,
	cm: 72 / 2.54,
	mm: 72 / 25.4,
	in: 72,
	em: 12,
};

const alignments: Readonly<Record<string, OfficeParagraph['align']>> = {
	left: 'start',
	start: 'start',
	center: 'center',
	right: 'end',
	end: 'end',
	justify: 'justify',
};

const listKinds: Readonly<Record<string, string>> = {
	a: 'lowerLetter',
	A: 'upperLetter',
	i: 'lowerRoman',
	I: 'upperRoman',
	'lower-alpha': 'lowerLetter',
	'lower-latin': 'lowerLetter',
	'upper-alpha': 'upperLetter',
	'upper-latin': 'upperLetter',
	'lower-roman': 'lowerRoman',
	'upper-roman': 'upperRoman',
};

const rowGroups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const blockElements: ReadonlySet<string> = new Set([
	...headings,
	'address',
	'article',
	'blockquote',
	'body',
	'caption',
	'center',
	'dd',
	'details',
	'dir',
	'div',
	'dl',
	'dt',
	'fieldset',
	'figcaption',
	'figure',
	'form',
	'html',
	'legend',
	'li',
	'main',
	'p',
	'pre',
	'section',
	'summary',
]);

// class="table table-bordered", class="MsoTableGrid"
const dataNames = /(?:^|[-_\s])(?:table|bordered|grid|MsoTableGrid)(?:$|[-_\s])/iu;
const noBorder = /^(?:none|0|hidden)/u;
const lengths = /^(-?\d*\.?\d+)(pt|px|cm|mm|in|em)$/u;
const digits = /^\d{1,4}$/u;
const blanks = /[ \t\r\n\f]+/gu;
const lineEnds = /\r\n?/gu;
const atStart = /^ /u;
const atEnd = / $/u;
