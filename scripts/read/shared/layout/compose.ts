import { cellSeparator } from '#archive/letter/separators.ts';
import type { PlacedWord } from '../../contract/reading.ts';
import type { LaidWord } from './laid-page.ts';
import type { Piece } from './piece.ts';
import type { Segment } from './segments.ts';

/** A text and the positions of its words. */
export interface Composed {
	readonly text: string;
	readonly words: readonly PlacedWord[];
}

/** The contract's least gap between columns. */
const columnGap = '   ';
const softHyphen = /\u00AD$/;
// «соціально-»: the cell's next line goes on with the word
const cutWord = /\p{L}[-\u00AD]$/u;

/**
 * Writes pieces as a text, a blank line before each that begins a paragraph, and notes every word's place.
 *
 * @param depths of the items of lists that pieces begin, null for other pieces
 */
export function compose(
	pieces: readonly Piece[],
	starts: readonly boolean[],
	depths: readonly (number | null)[],
): Composed {
	const parts: string[] = [];
	const words: PlacedWord[] = [];
	let length = 0;
	const write = (text: string) => {
		parts.push(text);
		length += text.length;
	};
	const writeWord = (word: LaidWord, page: number, endsLine: boolean) => {
		const text = endsLine ? word.text : word.text.replace(softHyphen, '');
		if (text === '') return;
		const { confidence, look } = word;
		words.push({
			start: length,
			end: length + text.length,
			page,
			box: word.shown ?? word.box,
			...(confidence !== undefined && { confidence }),
			...(look && { look }),
		});
		write(text);
	};
	const writeSegment = ({ words: inOrder }: Segment, page: number, endsLine: boolean) => {
		for (const [at, word] of inOrder.entries()) {
			if (at > 0) write(' ');
			writeWord(word, page, endsLine && at === inOrder.length - 1);
		}
	};
	for (const [at, piece] of pieces.entries()) {
		if (at > 0) write(starts[at] ? '\n\n' : '\n');
		if (piece.kind === 'line') {
			const first = words.length;
			for (const [column, segment] of piece.segments.entries()) {
				if (column > 0) write(columnGap);
				writeSegment(segment, piece.page, column === piece.segments.length - 1);
			}
			const [sign, item] = [words[first], depths[at]];
			if (sign && typeof item === 'number') words[first] = { ...sign, item };
			continue;
		}
		for (const [column, cell] of piece.cells.entries()) {
			if (column > 0) write(cellSeparator);
			for (const [line, segment] of cell.entries()) {
				if (line > 0 && !cutWord.test(cell[line - 1]?.text ?? '')) write(' ');
				writeSegment(segment, piece.page, false);
			}
		}
	}
	return { text: parts.join(''), words };
}
