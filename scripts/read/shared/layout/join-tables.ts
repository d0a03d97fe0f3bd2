import type { Piece, RowPiece } from './piece.ts';

/** Makes one table of two that a page's end parts; a head that is printed again on the next page is left out. */
export function joinTables(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	let head: RowPiece | null = null;
	let own: number | null = null;
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
		else if (begins && head && textOf(head) === textOf(piece)) continue;
		joined.push(head ? { ...piece, table: head.table } : piece);
	}
	return joined;
}

function textOf({ cells }: RowPiece): string {
	return cells.map((cell) => cell.map(({ text }) => text).join(' ')).join('\n');
}
