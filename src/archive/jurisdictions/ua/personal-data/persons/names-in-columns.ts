import { cellSeparator } from '../../../../letter/separators.ts';
import { isComposed } from './is-composed.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { privateRole } from './roles.ts';
import type { ShownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words of a name in a cell. */
const longestName = 3;

// «Прізвище», «ПІБ», «Працівник», «Спеціаліст»: what stands below is a person's name
const ofPerson = wordsLike(
	'прізвище піб працівник працівниця співробітник співробітниця депутат спеціаліст фахівець лікар вчитель учитель вихователь керівник виконавець',
);
// «Заява», «Скарга», «Позов», «Особа»: beside a person, none
const ofPaper = /^(?:заяв|скарг|клопот|позов|родин|сім|домогосп|особ(?:а|и)$|діти$|петиц)/u;
const blankLine = /\n[^\S\n]*\n/u;

/** A cell of a table by its words. */
interface Cell {
	readonly column: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Names that fill a cell each below a head that names one person («Працівник», «Пацієнт», «Прізвище»), with or without
 * figures in the row: «Працівник | Днів хвороби» and below it «Вигадка | 14».
 */
export function namesInColumns(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	let columns: ReadonlySet<number> | null = null;
	for (const row of rowsOf(words)) {
		if (row === null) columns = null;
		else if (columns === null) {
			columns = new Set(row.filter((cell) => isHead(words, cell)).map(({ column }) => column));
		} else
			for (const { column, from, to } of row)
				if (columns.has(column) && isName(words, from, to, taken)) names.push(nameOfWords(words, from, to));
	}
	return names;
}

/** The rows of tables, null between two tables. */
function rowsOf(words: readonly Word[]): (readonly Cell[] | null)[] {
	const rows: (readonly Cell[] | null)[] = [];
	let row: Cell[] = [];
	let column = 0;
	let from = 0;
	const closeLine = (isLast: boolean) => {
		if (column > 0) rows.push(row);
		else if (rows.length > 0 && rows.at(-1) !== null) rows.push(null);
		if (isLast && rows.at(-1) !== null) rows.push(null);
		row = [];
		column = 0;
	};
	for (const [at, { before }] of words.entries()) {
		if (before === ' ') continue;
		const hasLine = before.includes('\n');
		const cells = countOf(before.slice(0, hasLine ? before.indexOf('\n') : undefined));
		if (!hasLine && cells === 0) continue;
		if (at > from) row.push({ column, from, to: at });
		column += cells;
		if (hasLine) {
			closeLine(blankLine.test(before));
			column = countOf(before.slice(before.lastIndexOf('\n')));
		}
		from = at;
	}
	if (words.length > from) row.push({ column, from, to: words.length });
	closeLine(true);
	return rows;
}

function countOf(gap: string): number {
	return gap.split(cellSeparator).length - 1;
}

function isHead(words: readonly Word[], { from, to }: Cell): boolean {
	const { lower = '' } = words[from] ?? {};
	if (to - from > longestName || ofPaper.test(lower)) return false;
	return ofPerson.has(lower) || privateRole.has(lower);
}

function isName(words: readonly Word[], from: number, to: number, taken: ReadonlySet<Word>): boolean {
	if (to - from > longestName) return false;
	return words.slice(from, to).every((word) => isPart(word) && !taken.has(word));
}

function isPart({ capital, text, lower, initial }: Word): boolean {
	if (initial) return true;
	return (
		capital && text.length > 2 && /\p{Script=Cyrillic}/u.test(text) && !isNoName(lower) && !isComposed(lower)
	);
}
