import type { Box } from '../../contract/box.ts';
import { boxAround } from '../geometry/box-around.ts';
import type { LaidPage } from '../layout/laid-page.ts';
import { lightness } from '../ocr/lightness.ts';
import { withEvenLight } from '../ocr/with-even-light.ts';
import type { PagePicture } from './page-picture.ts';

/** Pixels of a side of the squares that ink is counted in, and dark ones that make a square inked. */
const side = 6;
const leastDark = 3;
const ink = 140;
/** Squares between strokes of one place: a blank of large type across, less than a line down. */
const [across, down] = [6, 2];
/** Confidence: words read so are no riddle. */
const sure = 70;
/** Points around a word that its letters reach. */
const reach = 2;
/** Points. */
const leastWidth = 40;
const [lowest, highest] = [7, 90];
/** Places that are looked at, the highest first: what a page has besides, is a seal. */
const mostPlaces = 5;
/** Points between parts of a line, as between day, month and year on a form's rules, and between lines of a stamp. */
const [besideLine, betweenLines] = [60, 14];
/** Points: a stamp is not wider. */
const widest = 340;

/**
 * Places of a scanned page with ink that was not read, of the size of a number or a stamp: an engine that looks at the
 * whole page drops lines between a frame, a code and underscores.
 */
export function scanPlaces(picture: PagePicture, page: LaidPage): Box[] {
	const { pixelsPerPoint: scale } = picture;
	const squares = inkedSquares(picture);
	for (const { box, shown, text, confidence = 0 } of page.words) {
		if (confidence >= sure && text.length > 1) squares.clear(shown ?? box, scale);
	}
	return joined(squares.groups().map((box) => box.map((at) => at / scale) as unknown as Box))
		.filter(([x0, y0, x1, y1]) => {
			const [long, short] = [Math.max(x1 - x0, y1 - y0), Math.min(x1 - x0, y1 - y0)];
			return long > leastWidth && short > lowest && short < highest;
		})
		.sort((a, b) => a[1] - b[1])
		.slice(0, mostPlaces);
}

/** Joins what stands on one line, then lines one below the other: date and number on a form, or of one stamp. */
function joined(boxes: readonly Box[]): Box[] {
	const isSmall = ([, y0, , y1]: Box) => y1 - y0 >= lowest / 2 && y1 - y0 < highest;
	const [small, others] = [boxes.filter(isSmall), boxes.filter((box) => !isSmall(box))];
	return [...gathered(gathered(small, isOnLine), isBelow), ...others];
}

function gathered(boxes: readonly Box[], belong: (a: Box, b: Box) => boolean): Box[] {
	const groups: Box[] = [];
	for (const box of boxes.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])) {
		const at = groups.findIndex((group) => {
			const whole = boxAround([group, box]);
			return belong(group, box) && whole[2] - whole[0] < widest && whole[3] - whole[1] < highest;
		});
		const group = groups[at];
		if (group) groups[at] = boxAround([group, box]);
		else groups.push(box);
	}
	return groups.length < boxes.length ? gathered(groups, belong) : groups;
}

function isOnLine(a: Box, b: Box): boolean {
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
	return gap < besideLine && shared > Math.min(a[3] - a[1], b[3] - b[1]) / 2;
}

function isBelow(a: Box, b: Box): boolean {
	const shared = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
	const gap = Math.max(a[1], b[1]) - Math.min(a[3], b[3]);
	return gap < betweenLines && shared > 0;
}

interface Squares {
	/** Takes the squares of a box in points for read. */
	clear(box: Box, scale: number): void;
	/** Boxes, in pixels, around squares that are near each other. */
	groups(): Box[];
}

function inkedSquares(picture: PagePicture): Squares {
	const { pixels, width, height } = lightness(withEvenLight(picture));
	const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
	const dark = new Uint8Array(columns * rows);
	for (let y = 0, at = 0; y < height; y++) {
		const row = Math.floor(y / side) * columns;
		for (let x = 0; x < width; x++, at++) {
			if ((pixels[at] ?? 255) < ink) {
				const square = row + Math.floor(x / side);
				dark[square] = (dark[square] ?? 0) + 1;
			}
		}
	}
	const isInked = (column: number, row: number) => (dark[row * columns + column] ?? 0) >= leastDark;
	return { clear, groups };

	function clear([x0, y0, x1, y1]: Box, scale: number): void {
		const at = (points: number) => Math.max(0, Math.floor((points * scale) / side));
		for (let row = at(y0 - reach); row <= Math.min(rows - 1, at(y1 + reach)); row++) {
			for (let column = at(x0 - reach); column <= Math.min(columns - 1, at(x1 + reach)); column++)
				dark[row * columns + column] = 0;
		}
	}

	function groups(): Box[] {
		const boxes: Box[] = [];
		for (let row = 0; row < rows; row++) {
			for (let column = 0; column < columns; column++)
				if (isInked(column, row)) boxes.push(groupFrom(column, row));
		}
		return boxes;
	}

	/** Takes a square and all that are near for read. */
	function groupFrom(fromColumn: number, fromRow: number): Box {
		const open: (readonly [number, number])[] = [[fromColumn, fromRow]];
		let [left, top, right, bottom] = [fromColumn, fromRow, fromColumn, fromRow];
		dark[fromRow * columns + fromColumn] = 0;
		for (let next = open.pop(); next; next = open.pop()) {
			const [x, y] = next;
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
			for (let row = Math.max(0, y - down); row <= Math.min(rows - 1, y + down); row++) {
				for (let column = Math.max(0, x - across); column <= Math.min(columns - 1, x + across); column++) {
					if (!isInked(column, row)) continue;
					dark[row * columns + column] = 0;
					open.push([column, row]);
				}
			}
		}
		return [left * side, top * side, (right + 1) * side, (bottom + 1) * side];
	}
}
