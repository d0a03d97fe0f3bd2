import type { Piece, RowPiece } from './piece.ts';

// «C33.3,», «у разі», «до-»: a cell that the page's end cuts
const cutCell = /[,;–-]$/u;
const endOfSentence = /[.!?:;]["»”’)\]]*$/u;
const goesOnSmall = /^["«„“(]?\p{Ll}/u;
const letterAtEnd = /[\p{L}\p{N})»]$/u;
/** Letters and figures of a cell that is text and no label. */
const longCell = 20;

/**
 * Joins two tables separated by a page break, and the two parts of a row that it cuts; a header that is
 * repeated on the next page is left out.
 */
export function joinTables(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	let head: RowPiece | null = null;
	let own: number | null = null;
	let afterHead = false;
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.kind !== 'row') {
			joined.push(piece);
			continue;
		}
		const begins = piece.table !== own;
		own = piece.table;
		const goesOn: boolean =
			head !== null &&
			last?.kind === 'row' &&
			last.cells.length === piece.cells.length &&
			last.page !== piece.page;
		if (begins && !goesOn) head = piece;
		else if (begins && head && textOf(head) === textOf(piece)) {
			afterHead = true;
			continue;
		}
		const isFirst = (begins || afterHead) && goesOn;
		afterHead = false;
		if (isFirst && head && last?.kind === 'row' && last !== head && isCut(last, piece)) {
			joined[joined.length - 1] = {
				...last,
				cells: last.cells.map((cell, at) => [...cell, ...(piece.cells[at] ?? [])]),
			};
			continue;
		}
		joined.push(head ? { ...piece, table: head.table } : piece);
	}
	return joined;
}

/** Whether the page's end cuts a row: a cell breaks off, and none begins anew. */
function isCut(last: RowPiece, next: RowPiece): boolean {
	const cells = last.cells.map((cell, at) => [said(cell), said(next.cells[at] ?? [])] as const);
	// A new row begins with its number or name; what goes on leaves that cell empty or goes on in it too.
	const first = cells.find(([, after]) => after !== '');
	if (!first) return false;
	const goesOn = cells.some(
		([before, after]) =>
			after !== '' &&
			(cutCell.test(before) ||
				(goesOnSmall.test(after) &&
					letterAtEnd.test(before) &&
					before.length >= longCell &&
					!endOfSentence.test(before))),
	);
	const anew = cells.some(
		([before, after], at) =>
			at === 0 && before !== '' && after !== '' && before.length < longCell && !cutCell.test(before),
	);
	return (goesOn && !anew) || cells.every(([before, after]) => after === '' || wraps(before, after));
}

/** Whether a cell that begins with a capital goes on small: «Поточний ремонт», «вулиць». */
function wraps(before: string, after: string): boolean {
	return goesOnSmall.test(after) && letterAtEnd.test(before) && !goesOnSmall.test(before);
}

function said(cell: RowPiece['cells'][number]): string {
	return cell
		.map(({ text }) => text)
		.join(' ')
		.trim();
}

function textOf({ cells }: RowPiece): string {
	return cells.map((cell) => cell.map(({ text }) => text).join(' ')).join('\n');
}
