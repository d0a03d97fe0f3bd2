/** A grey picture, one byte per pixel, 255 is white. */
interface Layer {
	readonly pixels: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Pixels are counted in squares with this side: two millimetres at 200 dpi. */
const side = 16;
/** Squares around one that are looked at with it: a centimetre in all, so that a line of print beside a stamp counts. */
const reach = 2;
const white = 255;
const ink = 128;
/** Lighter pixels are paper and its grain. */
const paper = 232;
/** Coloured pixels of a square that belongs to a stamp, and of those beside it. */
const leastColour = 4;
/** Black ink for one of colour: with less of it a square holds no print. */
const mostPrint = 0.25;

/**
 * Moves what is left in the print of a stamp on empty ground to the stamp: a JPEG keeps so little colour in a point, a
 * hyphen or a stroke that «26.07.2031» would come apart into «26 07 2031». Where print stands too, nothing is moved.
 *
 * @param print is changed in place, as `colour` is; of one size
 */
export function gatherStrokes(print: Layer, colour: Layer): void {
	const [black, coloured] = [countSquares(print, ink), countSquares(colour, white)];
	for (let row = 0; row < black.rows; row++) {
		for (let column = 0; column < black.columns; column++) {
			if (coloured.around(column, row, 1) < leastColour) continue;
			if (black.around(column, row, reach) > coloured.around(column, row, reach) * mostPrint) continue;
			moveSquare(print, colour, column, row);
		}
	}
}

/** Numbers of pixels below a lightness, by squares. */
interface Squares {
	readonly columns: number;
	readonly rows: number;
	/** Pixels of a square and of those up to some squares away. */
	around(column: number, row: number, reach: number): number;
}

function countSquares({ pixels, width, height }: Layer, below: number): Squares {
	const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
	// Sums over all squares above and to the left.
	const sums = new Int32Array((columns + 1) * (rows + 1));
	const at = (column: number, row: number) => row * (columns + 1) + column;
	for (let y = 0, pixel = 0; y < height; y++) {
		const row = Math.floor(y / side) + 1;
		for (let x = 0; x < width; x++, pixel++) {
			if ((pixels[pixel] ?? white) >= below) continue;
			const square = at(Math.floor(x / side) + 1, row);
			sums[square] = (sums[square] ?? 0) + 1;
		}
	}
	const sum = (column: number, row: number) => sums[at(column, row)] ?? 0;
	for (let row = 1; row <= rows; row++) {
		for (let column = 1; column <= columns; column++) {
			sums[at(column, row)] =
				sum(column, row) + sum(column - 1, row) + sum(column, row - 1) - sum(column - 1, row - 1);
		}
	}
	const around = (column: number, row: number, far: number) => {
		const [left, right] = [Math.max(0, column - far), Math.min(columns, column + far + 1)];
		const [top, bottom] = [Math.max(0, row - far), Math.min(rows, row + far + 1)];
		return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
	};
	return { columns, rows, around };
}

function moveSquare(print: Layer, colour: Layer, column: number, row: number): void {
	const { width, height } = print;
	for (let y = row * side; y < Math.min(height, (row + 1) * side); y++) {
		for (let x = column * side; x < Math.min(width, (column + 1) * side); x++) {
			const at = y * width + x;
			const lightness = print.pixels[at] ?? white;
			if (lightness === white) continue;
			if (lightness < paper) colour.pixels[at] = Math.min(lightness, colour.pixels[at] ?? white);
			print.pixels[at] = white;
		}
	}
}
