import { Refusal } from '../../../diagnostics/refusal.ts';
import { type OfficeRow, paragraph } from '../../shared/office/blocks.ts';

/** A cell that shows something. Row from 1, column from 0. */
export interface SheetCell {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

/** Maximum number of cells in a sheet; an attachment with more is a register, which should be published as data. */
export const maximumCells = 200_000;

// «AB12»
const columnLetters = /^([A-Z]{1,3})\d+$/u;

/**
 * The rows between the first and the last cell that show something, columns that are empty throughout left out.
 *
 * @throws Refusal `too-large` past `maximumCells`.
 */
export function tableOfCells(cells: readonly SheetCell[]): OfficeRow[] {
	const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
	const places = new Map(columns.map((column, at) => [column, at]));
	const rows = new Map<number, string[]>();
	for (const { row, column, text } of cells) {
		const texts = rows.get(row) ?? Array<string>(columns.length).fill('');
		texts[places.get(column) ?? 0] = text;
		rows.set(row, texts);
		if (rows.size * columns.length > maximumCells) throw tooMany();
	}
	return [...rows]
		.sort(([a], [b]) => a - b)
		.map(([, texts]) => ({
			cells: texts.map((text) => ({ blocks: [paragraph(text)], span: 1, stands: 'top' as const })),
		}));
}

/**
 * The column of a cell's reference, from 0, or null if it is not one.
 *
 * @example
 * columnOf('AB12') // 27
 */
export function columnOf(reference: string): number | null {
	const letters = columnLetters.exec(reference)?.[1];
	if (letters === undefined) return null;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

function tooMany(): Refusal {
	return new Refusal(
		'too-large',
		`The spreadsheet has more than ${maximumCells} cells. Publish it as data, or cut it down to what the letter is about.`,
	);
}
