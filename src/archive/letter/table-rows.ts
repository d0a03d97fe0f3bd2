import { greatest } from './greatest.ts';
import { joinLines } from './join-lines.ts';
import { cellSeparator } from './separators.ts';

/** Whether a line is a row of a table. */
export function isRow(line: string): boolean {
	return line.includes(cellSeparator);
}

/**
 * Parts lines where a table begins or ends: each stretch is rows only, or lines only.
 *
 * @example
 * stretchesOf(['Так:', 'а\u001Fб', 'в\u001Fг']) // [['Так:'], ['а\u001Fб', 'в\u001Fг']]
 */
export function stretchesOf(lines: readonly string[]): string[][] {
	const stretches: string[][] = [];
	for (const line of lines) {
		const last = stretches.at(-1);
		if (last && isRow(last[0] ?? '') === isRow(line)) last.push(line);
		else stretches.push([line]);
	}
	return stretches;
}

/**
 * Cells of some rows, every row as long as the longest; a row in which nothing stands is left out.
 *
 * @example
 * tableRows(['Рік\u001FСума', '\u001F', '2031\u001F5\u001Fтис.']) // [['Рік', 'Сума', ''], ['2031', '5', 'тис.']]
 */
export function tableRows(lines: readonly string[]): string[][] {
	const rows = lines
		.map((line) => line.split(cellSeparator).map((cell) => joinLines([cell])))
		.filter((row) => row.some((cell) => cell !== ''));
	const columns = greatest(rows.map(({ length }) => length));
	return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
}
