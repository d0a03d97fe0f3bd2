import sharp from 'sharp';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { PlacedWord, Sighting } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import { compareNumbers, type Likeness } from './compare-numbers.ts';
import { countGlyphs } from './count-glyphs.ts';
import { recogniseAsWitness } from './embedded-engine.ts';
import { colourAround, type GreyPicture, inkLayers, type RawPicture } from './ink-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { RecognisedPage, Turned } from './recognise.ts';
import { engineOf } from './recognise-picture.ts';
import { repairMisreadings } from './repair-misreadings.ts';
import { turnPicture } from './turn-picture.ts';
import { asRead, turnedBack } from './turned-box.ts';

/** The pages that words were read on. */
export interface PagesSeen {
	/** Draws a part of a page; the box is in points, as the page is shown. */
	draw(page: number, box: Box): Promise<RawPicture>;
	/** How a page was turned to be read, in points; null where it was not. */
	turned(page: number): Turned | null;
}

/** Ways of showing the number: pixels of the line's height, sigma of the blur. */
const looks = [
	{ by: 'page', height: 64, blur: 0.8 },
	{ by: 'witness', height: 56, blur: 0 },
	{ by: 'page', height: 84, blur: 1.4 },
	{ by: 'witness', height: 80, blur: 1.2 },
] as const;

const white = 255;
const ink = 128;
// «35860/8-15-31», «25/К-170»; not «12», «2031»
const mentionable = /^(?=(?:\D*\d){3})(?=.*[/-])\S{5,}$/u;

/**
 * Looks again at the letter's date and index where only a picture shows them, at that place alone: a letter's address is
 * made of them, and one wrong figure is worse than none. They are believed where the page's engine at another scale and
 * another model agree, or where most of four looks and both engines do. An index is also believed that the letter or the
 * file's name mentions elsewhere.
 *
 * @param name of the file
 */
export async function witnessNumbers(
	{ text, words }: { readonly text: string; readonly words: readonly PlacedWord[] },
	{ ocr, name }: { readonly ocr: EngineChoice; readonly name: string },
	pages: PagesSeen,
): Promise<Sighting[]> {
	if (words.every(({ confidence }) => confidence === undefined)) return [];
	const sightings: Sighting[] = [];
	for (const { start, end } of readingRules().recognition.identityOf(text)) {
		const shown = words.filter((word) => word.start < end && word.end > start);
		const [first] = shown;
		const seen = shown.flatMap(({ confidence }) => confidence ?? []);
		if (!first || seen.length === 0) continue;
		const value = text.slice(start, end);
		const box = boxAround(shown.map((word) => word.box));
		const line = await tried(() => lineOf(shown, words, pages));
		const looks = await lookAgain(value, line?.picture ?? null, ocr);
		const letter = line && mayBeLetter(value, line);
		const elsewhere = `${text.slice(0, start)} ${text.slice(end)} ${name}`;
		sightings.push({
			...{ value, page: first.page, box, confidence: Math.min(...seen) },
			otherwise: [...new Set([...looks.map(({ other }) => other), letter].flatMap((one) => one ?? []))],
			witnessed: (isWitnessed(looks) && letter === null) || isMentioned(value, elsewhere),
		});
	}
	return sightings;
}

/** A number's line as it is drawn again, and where the number stands in it, in pixels. */
interface Line {
	readonly picture: RawPicture;
	readonly box: Box;
}

/** What a number says if «11» in it is one letter, where its ink has fewer pieces than figures: no engine tells them apart. */
function mayBeLetter(value: string, { picture, box }: Line): string | null {
	const like = readingRules().recognition.takenForFigures;
	if (!like || !value.includes(like.figures)) return null;
	const glyphs = value.replace(/[^\p{L}\d/\\]/gu, '').length;
	return countGlyphs(inkOf(picture), box) < glyphs ? value.replace(like.figures, like.letter) : null;
}

interface LookResult {
	readonly by: 'page' | 'witness';
	readonly likeness: Likeness['likeness'];
	/** What it read that differs. */
	readonly other: string | null;
}

/** Two looks where they agree, else four. */
async function lookAgain(value: string, part: RawPicture | null, ocr: EngineChoice): Promise<LookResult[]> {
	if (!part) return [];
	const line = inkOf(part);
	const recognise = await engineOf(ocr);
	const results: LookResult[] = [];
	for (const { by, height, blur } of looks) {
		const shown = portableGreymap(await showAs(line, height, blur));
		const page = await tried(() => (by === 'page' ? recognise(shown, 'line') : recogniseAsWitness(shown)));
		const said = page ? textOf(page) : '';
		// What was mended in the first reading, a Latin K in an index for instance, is mended here too.
		const read = by === 'page' ? repairMisreadings(said).text : said;
		const { likeness, other } = compareNumbers(value, read, by === 'witness');
		results.push({ by, likeness, other });
		if (results.length === 2 && results.every((one) => one.likeness === 'same')) break;
	}
	return results;
}

function isWitnessed(results: readonly LookResult[]): boolean {
	const count = (likeness: Likeness['likeness'], by?: LookResult['by']) =>
		results.filter((one) => one.likeness === likeness && (by === undefined || one.by === by)).length;
	if (count('same', 'witness') === 0 || count('same', 'page') === 0) return false;
	return count('other') === 0 ? count('same') > count('signs') : count('other') === 1 && count('same') >= 3;
}

/** A number of five signs or more stands elsewhere by intent; shorter ones do by chance. */
function isMentioned(value: string, elsewhere: string): boolean {
	if (!mentionable.test(value)) return false;
	const escaped = value.replace(/[^\p{L}\d]/gu, '[-–_/. ]');
	return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(elsewhere);
}

/** The ink that the number is written in: print, or what was stamped in colour. */
function inkOf(part: RawPicture): GreyPicture {
	const { print, colour } = inkLayers(part);
	if (!colour) return print;
	const whole: Box = [0, 0, print.width, print.height];
	return colourAround(colour, whole) > colourAround(darkOf(print), whole) ? colour : print;
}

/** What counts as ink in print: paper is never quite white. */
function darkOf(picture: GreyPicture): GreyPicture {
	return { ...picture, pixels: picture.pixels.map((value) => (value < ink ? value : white)) };
}

async function showAs(picture: GreyPicture, height: number, blur: number): Promise<GreyPicture> {
	const { pixels, width } = picture;
	const raw = { width, height: picture.height, channels: 1 } as const;
	const large = await sharp(pixels, { raw })
		.resize({ height, kernel: 'cubic' })
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const size = { width: large.info.width, height: large.info.height };
	// A second pass, for sharp blurs before it resizes.
	const image = sharp(large.data, { raw: { ...size, channels: 1 } });
	const soft = blur === 0 ? image : image.blur(blur);
	return {
		pixels: await soft.normalise({ lower: 2, upper: 90 }).toColourspace('b-w').raw().toBuffer(),
		...size,
	};
}

function textOf({ lines }: RecognisedPage): string {
	return lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ');
}

/** An engine that fails on a look, or a page that cannot be drawn, bears no witness. */
async function tried<T>(work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch {
		return null;
	}
}

/** The line of a number, drawn upright. @throws Error where the page cannot be drawn */
async function lineOf(
	number: readonly PlacedWord[],
	words: readonly PlacedWord[],
	{ draw, turned }: PagesSeen,
): Promise<Line> {
	const page = number[0]?.page ?? 0;
	const turn = turned(page);
	const read = (word: PlacedWord) => (turn ? asRead(word.box, turn) : word.box);
	const others = words.filter((word) => word.page === page).map(read);
	const own = boxAround(number.map(read));
	const line = around(own, others);
	const shown = turn ? turnedBack(line, turn) : line;
	const part = await draw(page, shown);
	const scale = part.width / (shown[2] - shown[0]);
	const picture = turn ? await middleOf(await turnPicture(part, turn.degrees), scale, line) : part;
	const [left, top] = [line[0] + line[2], line[1] + line[3]];
	// From the middle, for what lies outside the page may be cut off.
	const x = (at: number) => picture.width / 2 + (at - left / 2) * scale;
	const y = (at: number) => picture.height / 2 + (at - top / 2) * scale;
	return { picture, box: [x(own[0]), y(own[1]), x(own[2]), y(own[3])] };
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

/** A number with the words beside it, whole: half a letter reads as a figure. And with room for one that was lost. */
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
