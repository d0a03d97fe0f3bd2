import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { boxAround } from '../../shared/geometry/box-around.ts';
import { shiftedBox } from '../../shared/geometry/shifted-box.ts';
import type { LaidPage, LaidWord } from '../../shared/layout/laid-page.ts';
import { laidPageOf } from '../../shared/layout/recognised-page.ts';
import type { RecognisedPage } from '../../shared/ocr/recognise.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { laidBelow, recogniseStamp, stampIn } from '../../shared/scan/stamp-words.ts';
import { drawEnlarged } from './draw-enlarged.ts';
import type { PictureOnPage } from './page-content.ts';
import type { Drawn } from './render.ts';

/** What the pictures of a page contain. */
export interface StampsRead {
	/** Words of stamps, where they are shown in points; laid below the page, for they belong to none of its lines. */
	readonly words: readonly LaidWord[];
	/** Stamps that were turned to be read, and by how many degrees, clockwise. */
	readonly turned: readonly TurnedStamp[];
	/** Whether a picture shows words or figures and is no stamp that could be read. */
	readonly unread: boolean;
}

/** A stamp that was turned to be read: its place on the page, and by how much. */
export interface TurnedStamp {
	readonly box: Box;
	/** Clockwise. */
	readonly degrees: number;
}

/** A page's pictures and what was drawn on it without being a rule, as the page is shown. */
export interface Pictured extends LaidPage {
	readonly pictures: readonly PictureOnPage[];
	readonly drawings: readonly Box[];
}

/** Where a stamp may be, and what is to be drawn there to read it by itself. */
export interface Place {
	readonly box: Box;
	readonly drawn: Drawn;
	/** The picture there; null for what is drawn. */
	readonly of: PictureOnPage | null;
}

/** Dots an inch: stamps are printed in small type. */
const stampDpi = 300;
/** Points, of a stamp that may stand on its end. */
const leastWidth = 24;
const leastHeight = 8;
const margin = 3;
/** Points between letters of an outlined stamp, and between its lines. */
const nearby = 6;
/** Outlines of letters: a number with its date has more. */
const leastLetters = 12;
/** Drawings of a page: a chart or a map has more. */
const mostDrawings = 1_500;
/** Shares of a page's height and area. */
const letterheadShare = 0.2;
const emblemShare = 0.02;
const mostShare = 0.35;
/** Confidence and numbers of digits and words that distinguish writing from an ornament, a signature or a code. */
const legible = 60;
const leastDigits = 4;
const leastWords = 3;
const letters = /\p{L}{3,}/u;

/**
 * Places on a page that may show a stamp: pictures, and what is drawn close together (a document system may print its
 * stamp as outlines), neither the emblem of a letterhead nor the paper.
 */
export function stampPlaces({ pictures, drawings, words, width, height }: Pictured): Place[] {
	const typed = words.map(({ box, shown }) => shown ?? box);
	const drawn = drawings.length > mostDrawings ? [] : drawings;
	// A coloured area behind words is not a drawing of letters.
	const outlines = drawn.filter((box) => !typed.some((word) => meets(word, box)));
	const places: Place[] = [
		...joined(pictures.map(({ box }) => box)).map((box) => ({
			box,
			drawn: 'pictures' as const,
			of: pictures.find((one) => meets(box, one.box)) ?? null,
		})),
		...joined(outlines)
			.filter((box) => hasLetters(box, outlines))
			.map((box) => ({ box, drawn: 'untyped' as const, of: null })),
	];
	return places.filter(({ box: [x0, y0, x1, y1] }) => {
		const [across, down] = [x1 - x0, y1 - y0];
		const [long, short] = [Math.max(across, down), Math.min(across, down)];
		if (long < leastWidth || short < leastHeight || across * down > width * height * mostShare) return false;
		const small = across * down < width * height * emblemShare;
		return !(y1 < height * letterheadShare && small && down > across);
	});
}

/**
 * Reads stamps that are pictures: each is drawn by itself, without the page's words and rules around it, enlarged,
 * coloured ink apart from black, and recognised; it is a stamp where its words say what stamps say, alone or together:
 * a program may put date and number on the form as two pictures.
 */
export async function readStamps(
	page: mupdf.Page,
	bounds: Box,
	places: readonly Place[],
	ocr: EngineChoice,
): Promise<StampsRead> {
	const lines: LaidWord[][] = [];
	const turned: TurnedStamp[] = [];
	const others: LaidWord[][] = [];
	for (const { box, drawn, of } of places) {
		const picture = await drawEnlarged(page, bounds, around(box), { dpi: stampDpi, drawn, of });
		const [left, top] = around(box);
		const shownOf = (recognised: RecognisedPage) =>
			laidPageOf(recognised, picture).words.map((word) => moved(word, left, top));
		// Letters smoothed for a screen have coloured edges: parting inks first would tear them.
		const plain = shownOf(await recogniseStamp(picture, ocr));
		const stamp = stampIn(plain);
		if (stamp.length > 0) {
			lines.push(...stamp);
			continue;
		}
		const upright = await recognisePicture(picture, ocr);
		const parted = shownOf(upright);
		const found = stampIn(parted);
		if (found.length > 0 && upright.turned)
			turned.push({ box: around(box), degrees: upright.turned.degrees });
		lines.push(...found);
		if (found.length === 0) others.push(saysSomething(plain) || !saysSomething(parted) ? plain : parted);
	}
	const pair = lines.length === 0 ? pairOf(others) : null;
	const apart = pair ? stampIn(levelled(pair.flat())) : [];
	const isTaken = (read: readonly LaidWord[]) => pair?.includes(read) ?? false;
	const unread = others.some((read) => saysSomething(read) && !isTaken(read));
	return { words: laidBelow([...lines, ...apart], bounds[3] - bounds[1]), turned, unread };
}

/** Whether recognition found words or figures that a person could read better. */
function saysSomething(words: readonly LaidWord[]): boolean {
	const digits = words.reduce((sum, { text }) => sum + (text.match(/\d/gu)?.length ?? 0), 0);
	const read = words.filter(({ text, confidence = 0 }) => confidence >= legible && letters.test(text));
	return digits >= leastDigits || read.length >= leastWords;
}

/** The two pictures that are a stamp together; null if none are, or other two may be. */
function pairOf(pictures: readonly (readonly LaidWord[])[]): (readonly LaidWord[])[] | null {
	const pairs = pictures.flatMap((one, at) => pictures.slice(at + 1).map((other) => [one, other]));
	const [pair = null, ...more] = pairs.filter((one) => stampIn(levelled(one.flat())).length > 0);
	return more.length === 0 ? pair : null;
}

/** Words of pictures that stand side by side, as on the form's rules, on one line. */
function levelled(words: readonly LaidWord[]): LaidWord[] {
	const baselines: number[] = [];
	return words.map((word) => {
		const near = baselines.find((one) => Math.abs(one - word.baseline) < nearby);
		if (near === undefined) baselines.push(word.baseline);
		return { ...word, baseline: near ?? word.baseline };
	});
}

/** A word of a picture on its page; of one that was turned, the lines are as they were read. */
function moved(word: LaidWord, dx: number, dy: number): LaidWord {
	const { box, shown, baseline } = word;
	return {
		...word,
		box: shiftedBox(box, dx, dy),
		shown: shown && shiftedBox(shown, dx, dy),
		baseline: baseline + dy,
	};
}

/** Joins boxes that touch or nearly do: a program may cut a picture into strips, and draws each letter by itself. */
function joined(boxes: readonly Box[]): Box[] {
	const groups: Box[] = [];
	for (const box of [...boxes].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
		let grown = box;
		for (let at = groups.findIndex((one) => touches(one, grown)); at !== -1; ) {
			const [group = grown] = groups.splice(at, 1);
			grown = boxAround([group, grown]);
			at = groups.findIndex((one) => touches(one, grown));
		}
		groups.push(grown);
	}
	return groups;
}

function touches(a: Box, b: Box): boolean {
	return a[0] - b[2] < nearby && b[0] - a[2] < nearby && a[1] - b[3] < nearby && b[1] - a[3] < nearby;
}

function meets(a: Box, b: Box): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function hasLetters(place: Box, outlines: readonly Box[]): boolean {
	return outlines.filter((one) => meets(place, one)).length >= leastLetters;
}

function around([x0, y0, x1, y1]: Box): Box {
	return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}
