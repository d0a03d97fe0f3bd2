import type { Emphasis } from './emphasis.ts';

/** A piece of a letter's text as a page shows it. Texts are single lines, verbatim, without blanks at their ends. */
export type Block = ParagraphBlock | ListBlock | HeadingBlock | TableBlock | QuoteBlock;

export interface ParagraphBlock {
	readonly type: 'paragraph';
	readonly text: string;
	/** What of the text is bold or italic, in order. */
	readonly emphasis?: readonly Emphasis[];
}

/** A list of at least two items; their texts are without the markers. */
export interface ListBlock {
	readonly type: 'list';
	readonly marker: ListMarker;
	readonly items: readonly string[];
	/** What of each item is bold or italic. */
	readonly emphasis?: readonly (readonly Emphasis[])[];
	/** Depth and marker of each item, where not all are in one list. */
	readonly levels?: readonly { readonly depth: number; readonly marker: ListMarker }[];
}

/** Title of an appendix; or, `within` the text, of what follows there: that is a citable unit as a paragraph is. */
export interface HeadingBlock {
	readonly type: 'heading';
	readonly text: string;
	readonly within?: true;
}

/** A table; every row has the same number of cells, an empty cell is ''. The first row is the head. One citable unit. */
export interface TableBlock {
	readonly type: 'table';
	readonly rows: readonly (readonly string[])[];
}

/** Mail that the letter quotes, one text a paragraph; shown folded at the end. Not citable: it is another's letter. */
export interface QuoteBlock {
	readonly type: 'quote';
	readonly texts: readonly string[];
}

/** How the letter marks the items: `2)`, `3)` is ordered from 2 with `)`; a bullet is the sign as typed. */
export type ListMarker =
	| { readonly ordered: true; readonly start: number; readonly delimiter: '.' | ')' }
	| { readonly ordered: false; readonly sign: string };

/**
 * The texts that a reader can cite, in reading order: each paragraph, each list item, each heading within the text, each
 * table (its cells in reading order). Titles of appendices and quoted mail are none.
 *
 * @example
 * unitsOf([{ type: 'heading', text: 'Додаток' }, { type: 'paragraph', text: 'Так.' }]) // ['Так.']
 */
export function unitsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'list') return block.items;
		if (block.type === 'table') return [tableText(block.rows)];
		return block.type === 'paragraph' || (block.type === 'heading' && block.within) ? [block.text] : [];
	});
}

/**
 * Every text that a page shows of some blocks, citable or not, in reading order; a table as one text whose cells stay
 * apart, for two numbers side by side are not one.
 *
 * @example
 * textsOf([{ type: 'heading', text: 'Додаток' }, { type: 'table', rows: [['а', 'б']] }]) // ['Додаток', 'а | б']
 */
export function textsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'table') return [block.rows.flat().join(' | ')];
		if (block.type === 'heading') return [block.text];
		return block.type === 'quote' ? block.texts : unitsOf([block]);
	});
}

/**
 * A table as one text: its cells in reading order, empty ones left out.
 *
 * @example
 * tableText([['Рік', 'Сума'], ['2031', '']]) // 'Рік Сума 2031'
 */
export function tableText(rows: readonly (readonly string[])[]): string {
	return rows
		.flat()
		.filter((cell) => cell !== '')
		.join(' ');
}
