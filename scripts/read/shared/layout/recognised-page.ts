import type { Box } from '../../contract/box.ts';
import { median } from '../geometry/median.ts';
import type { RecognisedPage, RecognisedWord, Turned } from '../ocr/recognise.ts';
import { turnedBack } from '../ocr/turned-box.ts';
import type { LaidPage, LaidWord } from './laid-page.ts';

/** How a picture of a page was made. */
export interface PictureScale {
	/** Of the picture, in pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the picture a point (1/72 inch). */
	readonly pixelsPerPoint: number;
}

/** Share by which sizes of lines of one type differ, by which letters they happen to have. */
const alike = 0.28;
/** Points a point. */
const straight = 0.0015;
const steepest = 0.1;
// letters and signs that go below the line
const belowLine = /[рудфцщjgpqy,;()[\]/№QЦЩД_]/u;
const letters = /\p{L}{2,}/u;
// «|»: the line between two columns of a table
const ruleSign = /^[|¦‖]+$/;
const invisible = /[\p{Cc}\p{Cf}\s]/gu;

/**
 * Turns a recognised page into the same form as a page with a text layer: positions in points, lines straightened if the scan is askew,
 * one type size for lines of nearly one height.
 */
export function laidPageOf(page: RecognisedPage, picture: PictureScale): LaidPage {
	const scale = 1 / picture.pixelsPerPoint;
	const slope = slopeOf(page);
	const { turned } = page;
	const shownOf = (box: Box) => (turned ? turnedBack(box, turned) : box);
	const lines = page.lines.map(({ words, stamped = false }) => {
		const shown = words.map(({ box }) => scaled(shownOf(box), scale));
		const boxes = words.map(({ box }) => straightened(scaled(box, scale), slope));
		return { words, stamped, shown, boxes, size: sizeOf(boxes), baseline: baselineOf(words, boxes) };
	});
	const usual = median(lines.flatMap(({ words, size }) => words.map(() => size)));
	return {
		width: (turned?.to[0] ?? picture.width) * scale,
		height: (turned?.to[1] ?? picture.height) * scale,
		...(turned && { turned: inPoints(turned, scale) }),
		rules: [],
		recognised: true,
		words: lines.flatMap((line) => {
			const size = Math.abs(line.size / usual - 1) < alike ? usual : line.size;
			return line.words.flatMap(({ text, confidence }, at): LaidWord[] => {
				const box = line.boxes[at];
				const shown = line.shown[at];
				const clean = ruleSign.test(text) ? '' : text.replace(invisible, '').normalize('NFC');
				if (!box || !shown || clean === '') return [];
				const { baseline, stamped } = line;
				return [
					{
						text: clean,
						box,
						shown: slope === 0 && !turned ? null : shown,
						baseline,
						size,
						turned: stamped,
						confidence,
					},
				];
			});
		}),
	};
}

function inPoints({ degrees, from, to }: Turned, scale: number): Turned {
	return { degrees, from: [from[0] * scale, from[1] * scale], to: [to[0] * scale, to[1] * scale] };
}

function scaled([x0, y0, x1, y1]: Box, scale: number): Box {
	return [x0 * scale, y0 * scale, x1 * scale, y1 * scale];
}

/** Moves a box up by what its line has risen to it. */
function straightened([x0, y0, x1, y1]: Box, slope: number): Box {
	const drop = slope * ((x0 + x1) / 2);
	return [x0, y0 - drop, x1, y1 - drop];
}

/** The slope of the page's lines; 0 if they are straight enough. */
function slopeOf({ lines }: RecognisedPage): number {
	const slopes = lines.flatMap(({ words }) => {
		const feet = words.filter(({ text }) => !belowLine.test(text) && letters.test(text));
		const [first, last] = [feet[0], feet.at(-1)];
		if (feet.length < 4 || !first || !last) return [];
		const run = last.box[0] - first.box[0];
		return run > 0 ? [(last.box[3] - first.box[3]) / run] : [];
	});
	const slope = slopes.length < 3 ? 0 : median(slopes);
	return Math.abs(slope) < straight || Math.abs(slope) > steepest ? 0 : slope;
}

/** Type size by the height of words: most letters with what is above and below them fill nine tenths of it. */
function sizeOf(boxes: readonly Box[]): number {
	const heights = boxes.map(([, y0, , y1]) => y1 - y0).sort((a, b) => a - b);
	return (heights[Math.floor(heights.length * 0.75)] ?? 0) / 0.8 || 1;
}

/** Where the letters of a line stand: the foot of words that have no letter going below it. */
function baselineOf(words: readonly RecognisedWord[], boxes: readonly Box[]): number {
	const feet = boxes.flatMap((box, at) => (belowLine.test(words[at]?.text ?? '') ? [] : [box[3]]));
	return median(feet.length > 0 ? feet : boxes.map((box) => box[3]));
}
