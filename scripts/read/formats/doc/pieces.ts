import { type Binary, damagedDoc } from './binary.ts';

/** The text of a Word file: characters by position, and where each is in the file. */
export interface WordText {
	readonly text: string;
	/** Offset in the main stream of the character at a position. */
	placeOf(position: number): number;
}

const propertiesFollow = 1;
const tableFollows = 2;
const narrowFlag = 0x40000000;
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** Reads the piece table ([MS-DOC] 2.9.38, 2.9.177): text in pieces, with one or two bytes per character. */
export function readPieces(clx: Binary, main: Binary): WordText {
	const table = pieceTable(clx);
	const count = Math.floor((table.length - 4) / 12);
	const pieces: Piece[] = [];
	const texts: string[] = [];
	let total = 0;
	for (let at = 0; at < count; at++) {
		const start = table.u32(at * 4);
		const length = table.u32(at * 4 + 4) - start;
		const place = table.u32((count + 1) * 4 + at * 8 + 2);
		const narrow = (place & narrowFlag) !== 0;
		const offset = narrow ? (place & ~narrowFlag) / 2 : place;
		total += length;
		// Every character takes at least one byte, so pieces that overlap are an attack.
		if (length < 0 || total > main.length || start !== (pieces.at(-1)?.end ?? 0)) throw damagedDoc();
		const bytes = main.part(offset, narrow ? length : length * 2).bytes;
		texts.push((narrow ? windows1252 : utf16).decode(bytes));
		pieces.push({ start, end: start + length, offset, width: narrow ? 1 : 2 });
	}
	return {
		text: texts.join(''),
		placeOf(position) {
			const piece = pieceAt(pieces, position);
			return piece ? piece.offset + (position - piece.start) * piece.width : -1;
		},
	};
}

interface Piece {
	readonly start: number;
	readonly end: number;
	readonly offset: number;
	readonly width: 1 | 2;
}

function pieceTable(clx: Binary): Binary {
	let at = 0;
	while (clx.u8(at) === propertiesFollow) at += 3 + clx.u16(at + 1);
	if (clx.u8(at) !== tableFollows) throw damagedDoc();
	return clx.part(at + 5, clx.u32(at + 1));
}

function pieceAt(pieces: readonly Piece[], position: number): Piece | null {
	let [low, high] = [0, pieces.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const piece = pieces[middle];
		if (!piece) return null;
		if (position < piece.start) high = middle - 1;
		else if (position >= piece.end) low = middle + 1;
		else return piece;
	}
	return null;
}
