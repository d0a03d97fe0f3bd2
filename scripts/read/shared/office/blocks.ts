/** A piece of an office document or a web page, as it follows in reading order. */
export type OfficeBlock = OfficeParagraph | OfficeTable;

/** A paragraph as the document sets it; what it means is told from that by `writeLines`. */
export interface OfficeParagraph {
	readonly type: 'paragraph';
	/** `\n` breaks a line, `\t` goes to a tab stop; a list's number or bullet is in front. */
	readonly text: string;
	readonly align: Alignment;
	/** Points from the left margin to the text. */
	readonly indent: number;
	/** Points by which the first line is set in further. */
	readonly firstLine: number;
	/** Points of blank above and below. */
	readonly before: number;
	readonly after: number;
	/** Whether the text begins with a list's number or bullet. */
	readonly listed: boolean;
}

export type Alignment = 'start' | 'center' | 'end' | 'justify';

/** A table, of data or of layout: which one, `writeLines` tells. */
export interface OfficeTable {
	readonly type: 'table';
	readonly rows: readonly OfficeRow[];
	/** Whether lines are drawn between its cells. */
	readonly bordered: boolean;
}

export interface OfficeRow {
	readonly cells: readonly OfficeCell[];
}

export interface OfficeCell {
	readonly blocks: readonly OfficeBlock[];
	/** Columns that the cell covers, at least 1. */
	readonly span: number;
	readonly stands: 'top' | 'center' | 'bottom';
}

/** An empty paragraph: the writer makes a blank line of it. */
export const blank: OfficeParagraph = {
	type: 'paragraph',
	text: '',
	align: 'start',
	indent: 0,
	firstLine: 0,
	before: 0,
	after: 0,
	listed: false,
};

/**
 * A paragraph set plainly, with what differs.
 *
 * @example
 * paragraph('Лист') // { type: 'paragraph', text: 'Лист', align: 'start', indent: 0, … }
 */
export function paragraph(
	text: string,
	set: Partial<Omit<OfficeParagraph, 'type' | 'text'>> = {},
): OfficeParagraph {
	return { ...blank, text, ...set };
}
