import sharp from 'sharp';
import type { Edit } from '#archive/jurisdictions/repair-rule.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { PlacedWord, Sighting } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import { compareNumbers, type Likeness } from './compare-numbers.ts';
import { countGlyphs } from './count-glyphs.ts';
import { recogniseAsWitness } from './embedded-engine.ts';
import { colourAround, type GreyPicture, inkLayers, type RawPicture } from './ink-layers.ts';
import { type Line, lineOf, type PagesSeen } from './line-of-number.ts';
import { nearestNumber } from './nearest-number.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { RecognisedPage } from './recognise.ts';
import { engineOf } from './recognise-picture.ts';
import { repairMisreadings } from './repair-misreadings.ts';
import { withoutNumberSign } from './without-number-sign.ts';

/** Ways of showing the number: pixels of the line's height, sigma of the blur. */
const looks = [
	{ by: 'page', height: 64, blur: 0.8 },
	{ by: 'witness', height: 56, blur: 0 },
	{ by: 'page', height: 84, blur: 1.4 },
	{ by: 'witness', height: 80, blur: 1.2 },
] as const;

const mostLooks = looks.length;
/** Confidence: print that is read surely is not corrected, but doubted. */
const sure = 88;
/** Figures that are no chance. */
const leastFigures = 3;
// «26-08/24677» of «МО26-08/24677»
const fromFigure = /\d.*$/su;
// «03.04.2031», «3 квітня 2031»
const isADate = /^\d{1,2}(?:\.\d{2}\.|\s\p{L}+\s)\d{4}/u;
// «03.04.2031»
const isDate = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

const white = 255;
const ink = 128;
// «35860/8-15-31», «25/К-170»; not «12», «2031»
const mentionable = /^(?=(?:\D*\d){3})(?=.*[/-])\S{5,}$/u;

/** What a further look at the letter's date and index gave. */
export interface Witnessed {
	readonly sightings: readonly Sighting[];
	/** Stretches of the text that every further look reads in one other way. */
	readonly corrections: readonly Edit[];
}

/**
 * Looks again at the letter's date and index where only a picture shows them, at that place alone: a letter's address is
 * made of them, and one wrong figure is worse than none. They are believed where the page's engine at another scale and
 * another model agree, or where most of four looks and both engines do. An index is also believed that the letter or the
 * file's name mentions elsewhere. Where the page was not sure and all four looks read one other number, it is that.
 *
 * @param name of the file
 */
export async function witnessNumbers(
	{ text, words }: { readonly text: string; readonly words: readonly PlacedWord[] },
	{ ocr, name }: { readonly ocr: EngineChoice; readonly name: string },
	pages: PagesSeen,
): Promise<Witnessed> {
	const sightings: Sighting[] = [];
	const corrections: Edit[] = [];
	if (words.every(({ confidence }) => confidence === undefined)) return { sightings, corrections };
	for (const { start, end } of readingRules().recognition.identityOf(text)) {
		const shown = words.filter((word) => word.start < end && word.end > start);
		const [first] = shown;
		const seen = shown.flatMap(({ confidence }) => confidence ?? []);
		if (!first || seen.length === 0) continue;
		const said = text.slice(start, end);
		const confidence = Math.min(...seen);
		const line = await tried(() => lineOf(shown, words, pages));
		const plain = line && { ...line, picture: inkOf(line.picture) };
		const { ink, looks, agreed } = await lookTwice(said, plain, ocr, confidence);
		const value = agreed ?? said;
		if (agreed !== null) corrections.push({ start, end, text: agreed });
		const letter = ink && mayBeLetter(value, ink);
		const elsewhere = `${text.slice(0, start)} ${text.slice(end)} ${name}`;
		const otherwise = agreed === null ? looks.map(({ other }) => other) : [said];
		const isOwn =
			readingRules().recognition.inOwnLetters(value) === value &&
			(confidence >= sure || !isOfSign(value.replace(fromFigure, '')));
		sightings.push({
			...{ value, page: first.page, box: boxAround(shown.map((word) => word.box)), confidence },
			otherwise: [...new Set([...otherwise, letter].flatMap((one) => one ?? []))],
			witnessed:
				((agreed !== null || isWitnessed(looks)) && letter === null && isOwn) ||
				isMentioned(value, elsewhere),
		});
	}
	return { sightings, corrections };
}

/** What further looks gave, and the ink that they looked at. */
interface Looked {
	readonly ink: Line<GreyPicture> | null;
	readonly looks: readonly LookResult[];
	readonly agreed: string | null;
}

/** Looks at a number as it stands and, where that bears nothing out, without «№» before it; a date has none. */
async function lookTwice(
	said: string,
	ink: Line<GreyPicture> | null,
	ocr: EngineChoice,
	confidence: number,
): Promise<Looked> {
	if (!ink) return { ink, looks: [], agreed: null };
	const looked = async (at: Line<GreyPicture>): Promise<Looked> => {
		const looks = await lookAgain(said, at.picture, ocr);
		return { ink: at, looks, agreed: agreedOn(said, looks, confidence) };
	};
	const first = await looked(ink);
	if (isWitnessed(first.looks) || first.agreed !== null || isADate.test(said)) return first;
	const picture = withoutNumberSign(ink.picture, ink.box);
	if (picture === ink.picture) return first;
	const second = await looked({ ...ink, picture });
	return isWitnessed(second.looks) || second.agreed !== null ? second : first;
}

/**
 * The number that all looks give where the page's engine read another at first, and either unsurely or with what it made of
 * «№» before it. Null where they do not agree, or the first reading was sure.
 */
function agreedOn(said: string, looks: readonly LookResult[], confidence: number): string | null {
	const [first] = looks;
	if (!first || looks.length < mostLooks) return null;
	if (looks.some(({ by, likeness }) => by === 'page' && likeness === 'same')) return null;
	const value = trimmed(nearestNumber(digitsOf(said), first.read) ?? '');
	const figures = digitsOf(value).length;
	if (figures < leastFigures || isDate.test(value) !== isDate.test(said)) return null;
	// What is left of «№» is no letter of the index.
	if (isOfSign(value.replace(fromFigure, ''))) return null;
	// No figure is given up: a look may have lost it.
	if (figures < digitsOf(said).length) return null;
	const isLonger = said.endsWith(value) && isOfSign(said.slice(0, -value.length));
	if (!isLonger && confidence >= sure) return null;
	const agrees = ({ by, read }: LookResult) =>
		compareNumbers(value, read, by === 'witness').likeness === 'same';
	return looks.every(agrees) ? value : null;
}

/** Whether signs before a number's figures are what an engine makes of «№». */
function isOfSign(signs: string): boolean {
	return readingRules().recognition.ofNumberSign.test(signs);
}

function digitsOf(text: string): string {
	return text.replace(/\D+/gu, '');
}

function trimmed(number: string): string {
	return readingRules().recognition.inOwnLetters(number.replace(/[.,–-]+$/u, ''));
}

/** What a number says if «11» in it is one letter, where its ink has fewer pieces than figures: no engine tells them apart. */
function mayBeLetter(value: string, { picture, box }: Line<GreyPicture>): string | null {
	const like = readingRules().recognition.takenForFigures;
	if (!like || !value.includes(like.figures)) return null;
	const glyphs = value.replace(/[^\p{L}\d/\\]/gu, '').length;
	return countGlyphs(picture, box) < glyphs ? value.replace(like.figures, like.letter) : null;
}

interface LookResult {
	readonly by: 'page' | 'witness';
	readonly likeness: Likeness['likeness'];
	/** What it read that differs. */
	readonly other: string | null;
	/** All that it read. */
	readonly read: string;
}

/** Two looks where they agree, else four. */
async function lookAgain(value: string, line: GreyPicture, ocr: EngineChoice): Promise<LookResult[]> {
	const recognise = await engineOf(ocr);
	const results: LookResult[] = [];
	for (const { by, height, blur } of looks) {
		const shown = portableGreymap(await showAs(line, height, blur));
		const page = await tried(() => (by === 'page' ? recognise(shown, 'line') : recogniseAsWitness(shown)));
		const said = page ? textOf(page) : '';
		// What was mended in the first reading, a Latin K in an index for instance, is mended here too.
		const read = by === 'page' ? repairMisreadings(said).text : said;
		const { likeness, other } = compareNumbers(value, read, by === 'witness');
		results.push({ by, likeness, other, read });
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
