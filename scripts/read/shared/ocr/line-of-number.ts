import sharp from 'sharp';
import type { Box } from '../../contract/box.ts';
import type { PlacedWord } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import type { RawPicture } from './ink-layers.ts';
import type { Turned } from './recognise.ts';
import { turnPicture } from './turn-picture.ts';
import { asRead, turnedBack } from './turned-box.ts';
import { untilGaps } from './until-gaps.ts';

/** The pages that words were read on. */
export interface PagesSeen {
	/**
	 * Draws a part of a page; the box is in points, as the page is shown.
	 *
	 * @param of all that is shown there, as it was scanned; or a number alone, enlarged, where it is a picture over other print
	 */
	draw(page: number, box: Box, of: 'codes' | 'number'): Promise<RawPicture>;
	/** How a page, or the stamp on it at a box, was turned to be read, in points; null if it was not. */
	turned(page: number, box: Box): Turned | null;
	/** Dots a point of the picture that shows what is in a box; null where none does. */
	dotsAt?(page: number, box: Box): number | null;
	/** Whether what is in a box is a picture of its own, drawn without the page's other print. */
	isAlone?(page: number, box: Box): boolean;
}

/** The line of a number, drawn again, and the position of the number in it, in pixels. */
export interface Line<Picture = RawPicture> {
	readonly picture: Picture;
	readonly box: Box;
	/** How many dots of its own picture the number is high; absent where that is not known. */
	readonly dotsHigh?: number;
	/** Whether it is of a stamp's picture, which was read with all its ink at once. */
	readonly isAlone?: boolean;
}

/** Times the number’s height that a line is drawn on to both sides, to see where it ends. */
const mostBeyond = 6;

/** The line of a number, drawn upright, with all that belongs to it. @throws Error if the page cannot be drawn */
export async function lineOf(
	number: readonly PlacedWord[],
	words: readonly PlacedWord[],
	{ draw, turned, dotsAt, isAlone }: PagesSeen,
): Promise<Line> {
	const page = number[0]?.page ?? 0;
	const place = boxAround(number.map(({ box }) => box));
	const turn = turned(page, place);
	const read = (word: PlacedWord) => (turn ? asRead(word.box, turn) : word.box);
	const others = words.filter((word) => word.page === page).map(read);
	const own = boxAround(number.map(read));
	const known = around(own, others);
	const beyond = (own[3] - own[1]) * mostBeyond;
	const line: Box = [known[0] - beyond, known[1], known[2] + beyond, known[3]];
	const shown = turn ? turnedBack(line, turn) : line;
	const part = await draw(page, shown, 'number');
	const scale = part.width / (shown[2] - shown[0]);
	const picture = turn ? await middleOf(await turnPicture(part, turn.degrees), scale, line) : part;
	const [left, top] = [line[0] + line[2], line[1] + line[3]];
	// From the middle, for what lies outside the page may be cut off.
	const x = (at: number) => picture.width / 2 + (at - left / 2) * scale;
	const y = (at: number) => picture.height / 2 + (at - top / 2) * scale;
	const box: Box = [x(own[0]), y(own[1]), x(own[2]), y(own[3])];
	const [from, to] = untilGaps(picture, box, [x(known[0]), x(known[2])]);
	const dots = dotsAt?.(page, place);
	return {
		picture: await columnsOf(picture, from, to),
		box: [box[0] - from, box[1], box[2] - from, box[3]],
		...(dots && { dotsHigh: dots * (own[3] - own[1]) }),
		isAlone: isAlone?.(page, place) ?? false,
	};
}

/** The columns of a picture between two. */
async function columnsOf(
	{ pixels, width, height, channels }: RawPicture,
	from: number,
	to: number,
): Promise<RawPicture> {
	const left = Math.max(0, Math.min(width - 1, from));
	const size = { width: Math.max(1, Math.min(width, to) - left), height };
	const cut = await sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
		.extract({ left, top: 0, ...size })
		.raw()
		.toBuffer();
	return { pixels: cut, ...size, channels };
}

/** The middle of a picture, as large as a box. */
async function middleOf(
	{ pixels, width, height, channels }: RawPicture,
	scale: number,
	[x0, y0, x1, y1]: Box,
): Promise<RawPicture> {
	const size = {
		width: Math.min(width, Math.round((x1 - x0) * scale)),
		height: Math.min(height, Math.round((y1 - y0) * scale)),
	};
	const [left, top] = [Math.floor((width - size.width) / 2), Math.floor((height - size.height) / 2)];
	const cut = await sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
		.extract({ left, top, ...size })
		.raw()
		.toBuffer();
	return { pixels: cut, ...size, channels };
}

/** A number with the complete words next to it, because half a letter reads as a digit, and with room for a lost one. */
function around([x0, y0, x1, y1]: Box, words: readonly Box[]): Box {
	const height = y1 - y0;
	const beside = words.filter((box) => {
		const gap = Math.max(box[0] - x1, x0 - box[2]);
		const middle = (box[1] + box[3]) / 2;
		return middle > y0 && middle < y1 && gap < height && gap > -height;
	});
	const [left, , right] = boxAround([[x0, y0, x1, y1], ...beside]);
	return [left - height / 2, y0 - height * 0.35, right + height / 2, y1 + height * 0.35];
}
