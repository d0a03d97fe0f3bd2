import type { Element, Nodes, Root } from 'hast';
import { type OfficeBlock, paragraph } from '../office/blocks.ts';
import { itemSign, withLook } from '../office/look-signs.ts';
import { numeral } from '../office/numeral.ts';
import { raised } from '../office/raised.ts';
import { textInSymbols } from '../office/symbols.ts';
import { type HtmlSet, headings, lookOf, plain, setOf } from './block-style.ts';
import { propertyOf, styleOf } from './elements.ts';
import { readHtmlTable } from './read-table.ts';

/** What was found on the way. */
export interface HtmlFound {
	/** `del` or `ins`, which office programs write for changes that nobody accepted. */
	changes: boolean;
}

const listKinds: ReadonlyMap<string, string> = new Map(
	Object.entries({
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
	}),
);

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

const digits = /^\d{1,4}$/u;
const blanks = /[ \t\r\n\f]+/gu;
const lineEnds = /\r\n?/gu;
const atStart = /^ /u;
const atEnd = / $/u;

/** Blocks of a page's content, in reading order. */
export function readHtmlBlocks(content: Element | Root, found: HtmlFound): OfficeBlock[] {
	const reader = new HtmlReader(found);
	reader.read(content, plain);
	return reader.finish();
}

class HtmlReader {
	readonly #found: HtmlFound;
	readonly #blocks: OfficeBlock[] = [];
	#text = '';
	/** Whether what is written next begins the text, a line or a word. */
	#open = true;
	#label = '';
	/** Of the list that is being read, from 0. */
	#depth = -1;
	#set: HtmlSet = plain;

	constructor(found: HtmlFound) {
		this.#found = found;
	}

	read(node: Nodes, set: HtmlSet): void {
		if (node.type === 'text') this.#write(node.value, set);
		else if (node.type === 'element') this.#readElement(node, set);
		else if (node.type === 'root') for (const child of node.children) this.read(child, set);
	}

	finish(): OfficeBlock[] {
		this.#end();
		return this.#blocks;
	}

	#readElement(element: Element, outer: HtmlSet): void {
		const { tagName } = element;
		if (tagName === 'br') this.#add('\n');
		else if (tagName === 'wbr') return;
		else if (styleOf(element, 'mso-tab-count') !== '') this.#add('\t');
		else if (tagName === 'sup' && digits.test(plainText(element)))
			this.#add(raised(Number(plainText(element))));
		else if (tagName === 'del' || tagName === 'ins') {
			this.#found.changes = true;
			if (tagName === 'ins') this.#readChildren(element, outer);
		} else if (tagName === 'table') {
			this.#end();
			this.#blocks.push(
				readHtmlTable(element, (cell) => readHtmlBlocks({ ...cell, tagName: 'div' }, this.#found)),
			);
		} else if (tagName === 'ol' || tagName === 'ul') this.#readList(element, outer);
		else if (tagName === 'hr') {
			this.#end();
			this.#blocks.push(paragraph(''));
		} else if (blockElements.has(tagName) || styleOf(element, 'display') === 'block') {
			this.#readBlock(element, outer);
		} else this.#readChildren(element, lookOf(element, outer));
	}

	#readChildren(element: Element, set: HtmlSet): void {
		for (const child of element.children) this.read(child, set);
	}

	#readBlock(element: Element, outer: HtmlSet): void {
		this.#end();
		const set = setOf(element, outer);
		this.#set = set;
		this.#readChildren(element, set);
		this.#end();
		this.#set = outer;
	}

	#readList(list: Element, outer: HtmlSet): void {
		this.#end();
		let number = Number(propertyOf(list, 'start') || 1);
		this.#depth += 1;
		for (const child of list.children) {
			if (child.type !== 'element') continue;
			if (child.tagName !== 'li') {
				this.read(child, outer);
				continue;
			}
			number = Number(propertyOf(child, 'value') || number);
			const sign = list.tagName === 'ol' ? `${numeral(number, kindOf(list))}.` : '•';
			this.#label = itemSign(this.#depth) + sign;
			if (styleOf(list, 'list-style') === 'none' || styleOf(list, 'list-style-type') === 'none')
				this.#label = '';
			this.#readBlock(child, outer);
			// An empty item leaves its number behind.
			this.#label = '';
			number += 1;
		}
		this.#depth -= 1;
	}

	#write(value: string, set: HtmlSet): void {
		const signs = textInSymbols(set.font, value);
		const text = set.verbatim ? signs.replace(lineEnds, '\n') : signs.replace(blanks, ' ');
		const piece = this.#open && !set.verbatim ? text.replace(atStart, '') : text;
		this.#add(set.capitals ? piece.toUpperCase() : piece, set);
	}

	/** Only what is added is looked at: a paragraph may be of thousands of elements. */
	#add(piece: string, set: Pick<HtmlSet, 'strong' | 'em'> = plain): void {
		if (piece === '') return;
		this.#text += withLook(piece, set);
		this.#open = piece.endsWith('\n') || piece.endsWith(' ');
	}

	#end(): void {
		const text = this.#text.replace(atEnd, '');
		this.#text = '';
		this.#open = true;
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

function plainText(node: Nodes): string {
	if (node.type === 'text') return node.value.trim();
	return 'children' in node ? node.children.map(plainText).join('') : '';
}

function kindOf(list: Element): string {
	const type = propertyOf(list, 'type') || styleOf(list, 'list-style-type') || styleOf(list, 'list-style');
	return listKinds.get(type) ?? 'decimal';
}
