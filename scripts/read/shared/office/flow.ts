import { blank, type OfficeBlock, type OfficeParagraph } from './blocks.ts';
import { type GridCell, type GridRow, tableOf } from './grid.ts';
import { itemSign } from './look-signs.ts';
import { isPageWords } from './page-words.ts';
import { inReadingOrder, type TextBox } from './text-box.ts';

/** How a paragraph is set, as the words before its end say. Lengths in twips. */
export interface FlowSet {
	readonly align: OfficeParagraph['align'];
	readonly indent: number;
	readonly firstLine: number;
	readonly before: number;
	readonly after: number;
	/** Tables that the paragraph is in, one inside the other; 0 for none. */
	readonly tables: number;
	/** Of a list's item, from 0; absent if the file does not say. */
	readonly depth?: number;
}

/** A paragraph set plainly, as after `\pard`. */
export const plainSet: FlowSet = {
	align: 'start',
	indent: 0,
	firstLine: 0,
	before: 0,
	after: 0,
	tables: 0,
};

const twips = 20;
const deepestTable = 20;

/** Gathers the blocks of the body, a header, a note or a text box from a file that gives text and marks of ends, one after
 * another, as RTF and old Word files do. */
export class Flow {
	readonly #blocks: OfficeBlock[] = [];
	/** Tables that are open, outermost first. */
	readonly #tables: OpenTable[] = [];
	#text: string[] = [];
	#label = '';
	#pageNumber = false;
	/** Text boxes that hang on the paragraph: they are before it. */
	#boxes: TextBox[] = [];

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

	box(box: TextBox): void {
		if (box.blocks.length > 0) this.#boxes.push(box);
	}

	endParagraph(set: FlowSet): void {
		this.#push(set, set.tables);
	}

	/** Ends a cell of the innermost table that the paragraph is in. */
	endCell(set: FlowSet, isNested: boolean): void {
		const depth = isNested ? Math.max(2, set.tables) : 1;
		this.#push(set, depth);
		const table = this.#tables[depth - 1];
		if (!table) return;
		table.cells.push(table.blocks);
		table.blocks = [];
	}

	endRow(set: FlowSet, cells: readonly GridCell[], isNested: boolean): void {
		const depth = isNested ? Math.max(2, set.tables) : 1;
		this.#closeTables(depth);
		const table = this.#tables[depth - 1];
		if (!table || table.cells.length === 0) return;
		table.rows.push({ cells: table.cells, defined: cells.slice(0, table.cells.length) });
		table.cells = [];
	}

	finish(): OfficeBlock[] {
		if (this.#text.some((piece) => piece !== '') || this.#boxes.length > 0) this.#push(plainSet, 0);
		this.#closeTables(0);
		return this.#blocks;
	}

	/** Puts the paragraph that was gathered at a depth of tables; deeper ones are at their end. */
	#push(set: FlowSet, depth: number): void {
		this.#openTables(Math.min(depth, deepestTable));
		const target = this.#tables.at(-1)?.blocks ?? this.#blocks;
		for (const { blocks } of inReadingOrder(this.#boxes)) {
			for (const block of blocks) target.push(block);
			target.push(blank);
		}
		const label = this.#label.trim();
		const text = this.#text.join('');
		if (!this.#pageNumber || !isPageWords(text)) {
			target.push({
				type: 'paragraph',
				text: label === '' ? text : `${itemSign(set.depth ?? 0)}${label} ${text.trimStart()}`.trimEnd(),
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
	readonly rows: GridRow[];
	cells: OfficeBlock[][];
	blocks: OfficeBlock[];
}
