import type { RawPicture } from './ink-layers.ts';
import { lightness } from './lightness.ts';

const white = 255;
/** Pixels of a side of the squares that the paper is measured in: a few lines of print. */
const side = 64;
/** Share of a square's pixels that are darker than its paper, at most. */
const inkShare = 0.4;
/** Paper that is darker counts as ink when ink is told from paper; and the share of squares that make a page so. */
const darkPaper = 190;
const leastDark = 0.02;
/** The darkest that paper is: what is darker is a photograph, or the scanner's lid. */
const darkest = 80;

/**
 * A page with its paper as light everywhere as where it is lightest, colours in proportion: under a lamp, or in the gutter of a
 * book, a part of it lies in the shade. A page without shade stays as it is.
 */
export function withEvenLight(picture: RawPicture): RawPicture {
	const { width, height, channels } = picture;
	const paper = smoothed(brightened(paperOf(picture)));
	const dark = paper.values.filter((value) => value < darkPaper).length;
	if (dark < paper.values.length * leastDark) return picture;
	const pixels = new Uint8Array(width * height * channels);
	const across = Float32Array.from({ length: width }, (_, x) => x / side - 0.5);
	for (let y = 0, at = 0; y < height; y++) {
		const row = rowOf(paper, y / side - 0.5);
		for (let x = 0; x < width; x++) {
			const gain = white / between(row, across[x] ?? 0);
			for (let channel = 0; channel < channels; channel++, at++)
				pixels[at] = Math.min(white, (picture.pixels[at] ?? white) * gain);
		}
	}
	return { pixels, width, height, channels };
}

/** Lightness of the paper, square by square. */
interface Paper {
	readonly values: Float32Array;
	readonly columns: number;
	readonly rows: number;
}

function paperOf(picture: RawPicture): Paper {
	const { pixels, width, height } = lightness(picture);
	const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
	const counts = new Uint32Array(columns * (white + 1));
	const values = new Float32Array(columns * rows);
	for (let row = 0; row < rows; row++) {
		counts.fill(0);
		const bottom = Math.min(height, (row + 1) * side);
		for (let y = row * side; y < bottom; y++) {
			for (let x = 0, at = y * width; x < width; x++, at++) {
				const square = Math.floor(x / side) * (white + 1) + (pixels[at] ?? white);
				counts[square] = (counts[square] ?? 0) + 1;
			}
		}
		for (let column = 0; column < columns; column++) {
			const size = (bottom - row * side) * (Math.min(width, (column + 1) * side) - column * side);
			values[row * columns + column] = paperIn(counts, column * (white + 1), size * inkShare);
		}
	}
	return { values, columns, rows };
}

function paperIn(counts: Uint32Array, from: number, ink: number): number {
	let [left, value] = [ink, 0];
	while (value < white && left > (counts[from + value] ?? 0)) left -= counts[from + value++] ?? 0;
	return value;
}

/** Each square as light as the lightest beside it: one that ink fills says nothing of its paper. */
function brightened(paper: Paper): Paper {
	return around(paper, (near) => Math.max(darkest, ...near));
}

function smoothed(paper: Paper): Paper {
	return around(paper, (near) => near.reduce((sum, value) => sum + value, 0) / near.length);
}

function around({ values, columns, rows }: Paper, of: (near: readonly number[]) => number): Paper {
	const made = values.map((_, at) => {
		const [column, row] = [at % columns, Math.floor(at / columns)];
		const near: number[] = [];
		for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
			for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
				near.push(values[y * columns + x] ?? white);
		}
		return of(near);
	});
	return { values: made, columns, rows };
}

/** The paper of one row of pixels, between two rows of squares. */
function rowOf({ values, columns, rows }: Paper, at: number): Float32Array {
	const above = Math.min(rows - 1, Math.max(0, Math.floor(at)));
	const below = Math.min(rows - 1, above + 1);
	const share = Math.min(1, Math.max(0, at - above));
	return Float32Array.from({ length: columns }, (_, column) => {
		const [a = white, b = white] = [values[above * columns + column], values[below * columns + column]];
		return a + (b - a) * share;
	});
}

function between(row: Float32Array, at: number): number {
	const left = Math.min(row.length - 1, Math.max(0, Math.floor(at)));
	const [a = white, b = a] = [row[left], row[left + 1]];
	return a + (b - a) * Math.min(1, Math.max(0, at - left));
}
