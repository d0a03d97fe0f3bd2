import type { GreyPicture, InkLayers } from './ink-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { PictureOf, RecognisedPage, RecognisedWord } from './recognise.ts';

/** Whether a page is upright, as far as two of its lines show. */
export type Standing = 'upright' | 'upside down' | 'unknown';

type Recognise = (picture: Uint8Array, as?: PictureOf) => Promise<RecognisedPage>;

/** Confidence. */
const sure = 75;
/** Shares of letters: of upright print nine tenths are read with certainty, of print upside down a tenth. */
const legibleEnough = 0.6;
const muchBetter = 0.25;
/** Letters that tell a text from what happens to look like a word. */
const leastLetters = 60;
const leastOfBand = 20;
/** Pixels: what is lower is a strip or a stamp, no page. */
const lowestPage = 900;
/** Shares of the page's width: two lines of print, of which some eight words are looked at. */
const bandHeight = 0.035;
const [bandLeft, bandRight] = [0.25, 0.65] as const;
/** Strokes of a row of print, from one end of the band to the other, and the share of rows that have as many. */
const leastStrokes = 20;
const printedRows = 1 / 3;
const ink = 128;
const white = 255;

/**
 * Reads two lines of a page, and reads them upside down if they read badly: a few words cost a thirtieth of what the page does,
 * and one that is read upside down costs three times as much.
 */
export async function standingOf(print: GreyPicture, recognise: Recognise): Promise<Standing> {
	const band = bandOf(print);
	if (!band) return 'unknown';
	const read = await recognise(portableGreymap(band), 'lines');
	if (legible(read) >= leastOfBand && legibleShare(read) > legibleEnough) return 'upright';
	const over = await recognise(portableGreymap(turnedPicture(band)), 'lines');
	const isOver = legible(over) >= leastOfBand && legibleShare(over) > legibleShare(read) + muchBetter;
	return isOver ? 'upside down' : 'unknown';
}

/** Whether a page that reads badly would read much better upside down: a broad band of it is tried. */
export async function readsBetterUpsideDown(
	read: RecognisedPage,
	print: GreyPicture,
	recognise: Recognise,
): Promise<boolean> {
	if (legibleShare(read) > legibleEnough) return false;
	const { pixels, width, height } = print;
	const [top, bottom] = [Math.floor(height * 0.35), Math.ceil(height * 0.65)];
	const middle = { pixels: pixels.slice(top * width, bottom * width), width, height: bottom - top };
	const tried = await recognise(portableGreymap(turnedPicture(middle)), 'page');
	return legible(tried) > leastLetters && legibleShare(tried) > legibleShare(read) + muchBetter;
}

/** Layers of a page that is turned by half a turn. */
export function turnedOver({ print, colour }: InkLayers): InkLayers {
	return { print: turnedPicture(print), colour: colour && turnedPicture(colour) };
}

function turnedPicture({ pixels, width, height }: GreyPicture): GreyPicture {
	return { pixels: pixels.slice().reverse(), width, height };
}

/** Two lines of a page where most is printed, without their ends; null if it has no lines of print. */
function bandOf({ pixels, width, height }: GreyPicture): GreyPicture | null {
	if (height < lowestPage) return null;
	const [left, right] = [Math.floor(width * bandLeft), Math.floor(width * bandRight)];
	const strokes = strokesOfRows({ pixels, width, height }, left, right);
	const tall = Math.round(width * bandHeight);
	let [sum, most, top] = [0, 0, 0];
	for (let y = 0; y < height; y++) {
		sum += (strokes[y] ?? 0) - (strokes[y - tall] ?? 0);
		if (sum > most) [most, top] = [sum, y - tall + 1];
	}
	if (top < 0 || most < tall * printedRows * leastStrokes) return null;
	// From gap to gap, so that no line is cut.
	const from = emptiest(strokes, top - tall / 4, top + tall / 4);
	const to = emptiest(strokes, top + tall, top + tall * 1.5);
	const across = right - left;
	const band = new Uint8Array(across * (to - from)).fill(white);
	for (let y = from; y < to; y++)
		band.set(pixels.subarray(y * width + left, y * width + right), (y - from) * across);
	return { pixels: band, width: across, height: to - from };
}

/** How often each row changes from paper to ink. */
function strokesOfRows({ pixels, width, height }: GreyPicture, left: number, right: number): Uint16Array {
	const strokes = new Uint16Array(height);
	for (let y = 0; y < height; y++) {
		let count = 0;
		let wasInk = false;
		for (let at = y * width + left; at < y * width + right; at++) {
			const isInk = (pixels[at] ?? white) < ink;
			if (isInk && !wasInk) count++;
			wasInk = isInk;
		}
		strokes[y] = count;
	}
	return strokes;
}

function emptiest(strokes: Uint16Array, from: number, to: number): number {
	let best = Math.max(0, Math.round(from));
	for (let y = best; y < Math.min(strokes.length, to); y++)
		if ((strokes[y] ?? 0) < (strokes[best] ?? 0)) best = y;
	return best;
}

/** Letters in words that were read surely. */
function legible({ lines }: RecognisedPage): number {
	return lettersOf(lines.flatMap(({ words }) => words.filter(({ confidence }) => confidence >= sure)));
}

function legibleShare(page: RecognisedPage): number {
	return legible(page) / Math.max(1, lettersOf(page.lines.flatMap(({ words }) => words)));
}

function lettersOf(words: readonly RecognisedWord[]): number {
	return words.reduce((sum, { text }) => sum + text.length, 0);
}
