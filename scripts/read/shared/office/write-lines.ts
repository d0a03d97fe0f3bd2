import { greatest } from '#archive/letter/greatest.ts';
import { cellSeparator, hiddenWords } from '#archive/letter/separators.ts';
import type { OfficeBlock, OfficeCell, OfficeParagraph, OfficeTable } from './blocks.ts';
import { blocksWithoutLooks } from './blocks-without-looks.ts';
import { columnGap, linesOfParagraph, standsAsColumn } from './paragraph-lines.ts';

/** Points: paragraphs whose left edges differ by less are in one block. */
const sameIndent = 6;
/** Points: what is set in further than a third of the page is an addressee or a letterhead in the corner. */
const asideIndent = 140;
/** Points of blank that part blocks: an empty line. Less is the default of the program's templates. */
const gap = 12;
/** Characters: a line of a page in the letters' usual type; what is longer runs on. */
const longLine = 75;
/** Characters: a label that ends as a sentence does («Копія: Умовній О.») is no longer. */
const longLabel = 40;
/** Characters: contacts in a letterhead may run over two lines. */
const longAside = 160;
/** Characters: a cell with more holds a letter, not a datum. */
const longCell = 3000;
const filledShare = 0.8;

const spaceWidth = 3.5;
const tabWidth = 33;
/** Points: blanks that set a first line in are no wider. */
const setAside = 60;

const leadingBlanks = /^[ \t\u00A0]*/u;
const eachTab = /\t/gu;

// «<tab>На Ваш запит», «     На Ваш запит»
const opensWithTab = /^[ \u00A0]{0,8}\t(?!\t)|^[ \u00A0]{4,9}\S/u;

// «…повідомляємо таке:», «…лавки є.»; not «12.03.2024 р.», «Приклад О.П.», «буд.»
const endsSentence = /(?:[\p{L}\d»”")\]]{5}|[»”")\]])[.;]$|[:!?]$/u;

// separators of a table inside the cell's table
const cellBlanks = new RegExp(`(?:(?!${hiddenWords})[\\s\\p{Cc}])+`, 'gu');

/**
 * Writes blocks as the lines of a `DocumentReading`: paragraphs of running text are parted by a blank line; the lines of a
 * letterhead, an addressee or a signature, which are paragraphs of their own in the file, stay one block; a table of data
 * is one row a line; a table that only sets columns side by side is read column by column, or as lines with a wide gap.
 *
 * @example
 * writeLines([paragraph('Голові ради'), paragraph('Прикладу О.'), paragraph('Просимо надати відповідь.')])
 * // 'Голові ради\nПрикладу О.\n\nПросимо надати відповідь.\n'
 */
export function writeLines(blocks: readonly OfficeBlock[]): string {
	const lines = linesOf(blocksWithoutLooks(blocks));
	return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Lines without blank ones at the ends, and no two blank ones in a row. */
function linesOf(blocks: readonly OfficeBlock[]): string[] {
	const lines: string[] = [];
	let above: OfficeBlock | null = null;
	for (const block of blocks) {
		const own = block.type === 'table' ? linesOfTable(block) : linesOfParagraph(block);
		if (above && !isOneBlock(above, block)) lines.push('');
		for (const line of own) lines.push(line);
		above = block;
	}
	return tidy(lines);
}

function tidy(lines: readonly string[]): string[] {
	const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''));
	if (kept.at(-1) === '') kept.pop();
	return kept;
}

/** Whether two paragraphs are lines of one letterhead, addressee, heading or signature. */
function isOneBlock(above: OfficeBlock, below: OfficeBlock): boolean {
	if (above.type === 'table' || below.type === 'table') return false;
	if (above.align !== below.align || Math.abs(leftEdge(above) - leftEdge(below)) > sameIndent) return false;
	if (Math.max(above.after, below.before) >= gap) return false;
	return !isRunningText(above) && !isRunningText(below) && !endsSentence.test(above.text.trimEnd());
}

/** A paragraph of sentences: long, listed, with its first line set in, or ended as a sentence is. */
function isRunningText(block: OfficeParagraph): boolean {
	const aside = block.align === 'center' || block.align === 'end' || leftEdge(block) >= asideIndent;
	if (block.listed || (!aside && (block.firstLine > sameIndent || opensWithTab.test(block.text))))
		return true;
	const text = block.text.trim();
	if (!aside && text.length > longLabel && endsSentence.test(text)) return true;
	return text.length > (aside ? longAside : longLine) && !standsAsColumn(text);
}

/** Points from the margin, with the tabs and spaces that set the text aside where the paragraph's own settings do not. */
function leftEdge({ indent, text }: OfficeParagraph): number {
	const lead = leadingBlanks.exec(text)?.[0] ?? '';
	const width = lead.length * spaceWidth + (lead.match(eachTab)?.length ?? 0) * tabWidth;
	return indent + (width > setAside ? width : 0);
}

function linesOfTable(table: OfficeTable): string[] {
	if (isData(table)) return rowsOfData(table);
	return table.rows.flatMap(({ cells }) => {
		const columns = cells.map((cell) => ({ cell, lines: linesOf(cell.blocks) }));
		const written = columns.filter(({ lines }) => lines.length > 0);
		if (written.length === 0) return [''];
		const tall = written.filter(({ lines }) => lines.length > 1).length > 1;
		const wide = written.some(({ lines }) => lines.some((line) => line.length > longAside));
		const inside = written.some(({ lines }) => lines.some((line) => line.includes(cellSeparator)));
		if (written.length === 1 || tall || wide || inside) {
			return written.flatMap(({ lines }, at) => (at === 0 ? lines : ['', ...lines]));
		}
		return sideBySide(columns);
	});
}

/** Two rows and two columns at least, with lines drawn, or so many cells filled that nothing else would. */
function isData(table: OfficeTable): boolean {
	const width = widthOf(table);
	if (table.rows.length < 2 || width < 2) return false;
	const cells = table.rows.flatMap((row) => row.cells);
	const texts = cells.map((cell) => textOfCell(cell));
	if (texts.some((text) => text.length > longCell)) return false;
	if (table.bordered) return true;
	const filled = texts.filter((text) => text !== '').length;
	return table.rows.length > 2 && width > 2 && filled >= table.rows.length * width * filledShare;
}

function rowsOfData(table: OfficeTable): string[] {
	const width = widthOf(table);
	return table.rows
		.map(({ cells }) => {
			const row = cells.flatMap((cell) => [textOfCell(cell), ...Array<string>(cell.span - 1).fill('')]);
			return [...row, ...Array<string>(width - row.length).fill('')];
		})
		.filter((row) => row.some((text) => text !== ''))
		.map((row) => row.join(cellSeparator));
}

function widthOf({ rows }: OfficeTable): number {
	return rows.reduce(
		(most, { cells }) =>
			Math.max(
				most,
				cells.reduce((sum, { span }) => sum + span, 0),
			),
		0,
	);
}

function textOfCell({ blocks }: OfficeCell): string {
	return linesOf(blocks).join(' ').replace(cellBlanks, ' ').trim();
}

function sideBySide(columns: readonly { cell: OfficeCell; lines: readonly string[] }[]): string[] {
	const height = greatest(columns.map(({ lines }) => lines.length));
	const set = columns.map(({ cell, lines }) => {
		const over = height - lines.length;
		const down = cell.stands === 'bottom' ? over : cell.stands === 'center' ? Math.floor(over / 2) : 0;
		return {
			lines: Array.from({ length: height }, (_, at) => lines[at - down] ?? ''),
			width: greatest(lines.map((line) => line.length)),
		};
	});
	return Array.from({ length: height }, (_, at) =>
		set
			.filter(({ width }) => width > 0)
			.map(({ lines, width }) => (lines[at] ?? '').padEnd(width))
			.join(columnGap)
			.trimEnd(),
	);
}
