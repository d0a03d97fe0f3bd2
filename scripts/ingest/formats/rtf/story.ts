import { blank, type OfficeBlock, type OfficeParagraph } from '../office/blocks.ts';
import { isPageWords } from '../office/page-words.ts';
import { type RowDefinition, type RtfRow, tableOf } from './row.ts';

/** How a paragraph is set, as the words before its end say. Lengths in twips. */
export interface RtfParagraphSet {
	readonly align: OfficeParagraph['align'];
	readonly indent: number;
	readonly firstLine: number;
	readonly before: number;
	readonly after: number;
	/** Tables that the paragraph stands in, one inside the other; 0 for none. */
	readonly tables: number;
}

/** A paragraph set plainly, as after `\pard`. */
export const plainSet: RtfParagraphSet = {
	align: 'start',
	indent: 0,
	firstLine: 0,
	before: 0,
	after: 0,
	tables: 0,
};

/** Gathers the blocks of the body, a header, a note or a text box. */
export class RtfStory {
	readonly #blocks: OfficeBlock[] = [];
	/** Tables that are open, outermost first. */
	readonly #tables: OpenTable[] = [];
	#text: string[] = [];
	#label = '';
	#pageNumber = false;
	/** Text boxes that hang on the paragraph: they stand before it. */
	#boxes: OfficeBlock[] = [];

	write(text: string): void {
		this.#text.push(text);
	}

	/** The number or bullet of the paragraph that follows. */
	label(text: string): void {
		this.#label += text;
	}

	pageNumber(): void {
		this.#pageNumber = true;
	}

	box(blocks: readonly OfficeBlock[]): void {
		if (blocks.length > 0) this.#boxes.push(...blocks, blank);
	}

	endParagraph(set: RtfParagraphSet): void {
		this.#push(set, set.tables);
	}

	/** Ends a cell of the innermost table that the paragraph stands in. */
	endCell(set: RtfParagraphSet, isNested: boolean): void {
		const depth = isNested ? Math.max(2, set.tables) : 1;
		this.#push(set, depth);
		const table = this.#tables[depth - 1];
		if (!table) return;
		table.cells.push(table.blocks);
		table.blocks = [];
	}

	endRow(set: RtfParagraphSet, definition: RowDefinition, isNested: boolean): void {
		const depth = isNested ? Math.max(2, set.tables) : 1;
		this.#closeTables(depth);
		const table = this.#tables[depth - 1];
		if (!table || table.cells.length === 0) return;
		table.rows.push({ cells: table.cells, defined: definition.cells.slice(0, table.cells.length) });
		table.cells = [];
	}

	finish(): OfficeBlock[] {
		if (this.#text.some((piece) => piece !== '') || this.#boxes.length > 0) this.#push(plainSet, 0);
		this.#closeTables(0);
		return this.#blocks;
	}

	/** Puts the paragraph that was gathered at a depth of tables; deeper ones are at their end. */
	#push(set: RtfParagraphSet, depth: number): void {
		this.#openTables(Math.min(depth, deepestTable));
		const target = this.#tables.at(-1)?.blocks ?? this.#blocks;
		for (const block of this.#boxes) target.push(block);
		const label = this.#label.trim();
		const text = this.#text.join('');
		if (!this.#pageNumber || !isPageWords(text)) {
			target.push({
				type: 'paragraph',
				text: label === '' ? text : `${label} ${text.trimStart()}`.trimEnd(),
				align: set.align,
				indent: set.indent / twips,
				firstLine: label === '' ? set.firstLine / twips : 0,
				before: set.before / twips,
				after: set.after / twips,
				listed: label !== '',
			});
		}
		this.#text = [];
		this.#label = '';
		this.#pageNumber = false;
		this.#boxes = [];
	}

	#openTables(depth: number): void {
		this.#closeTables(depth);
		while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], blocks: [] });
	}

	#closeTables(depth: number): void {
		while (this.#tables.length > depth) {
			const table = this.#tables.pop();
			if (!table) return;
			const target = this.#tables.at(-1)?.blocks ?? this.#blocks;
			if (table.rows.length > 0) target.push(tableOf(table.rows));
			// A row that was never ended still has its words.
			for (const blocks of [...table.cells, table.blocks]) for (const block of blocks) target.push(block);
		}
	}
}

interface OpenTable {
	readonly rows: RtfRow[];
	cells: OfficeBlock[][];
	blocks: OfficeBlock[];
}

const twips = 20;
const deepestTable = 20;
