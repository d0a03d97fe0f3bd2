import type { Edit } from '#archive/jurisdictions/repair-rule.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { PlacedWord, Sighting } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import { compareNumbers } from './compare-numbers.ts';
import { countGlyphs } from './count-glyphs.ts';
import { colourAround, type GreyPicture, inkLayers, type RawPicture } from './ink-layers.ts';
import { lightness } from './lightness.ts';
import { type Line, lineOf, type PagesSeen } from './line-of-number.ts';
import { isWitnessed, type LookResult, lookAgain, mostLooks } from './look-again.ts';
import { nearestNumber } from './nearest-number.ts';
import { readCodes } from './read-codes.ts';
import { tried } from './tried.ts';
import { withoutNumberSign } from './without-number-sign.ts';
import { type CodesSay, witnessOfCodes } from './witness-of-codes.ts';

/** Confidence: print that is read surely is not corrected, but doubted. */
const sure = 88;
/** Confidence: only one engine knows the country's letters, and errs twice in the same way. */
const sureOfLetters = 90;
/** Small ones are what indexes end in by custom: «вих», «із», «зпі». */
const aLetter = /\p{Lu}/u;
/** So many digits are not a coincidence. */
const leastFigures = 3;
// «26-08/24677» of «МО26-08/24677»
const fromFigure = /\d.*$/su;
// «03.04.2031», «3 квітня 2031»
const isADate = /^\d{1,2}(?:\.\d{2}\.|\s\p{L}+\s)\d{4}/u;
// «03.04.2031»
const isDate = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

const white = 255;
const ink = 128;
/** Points around date and index in which the code of their stamp stands, to the sides. */
const besideStamp = 170;
// «35860/8-15-31», «25/К-170»; not «12», «2031»
const mentionable = /^(?=(?:\D*\d){3})(?=.*[/-])\S{5,}$/u;

/** The result of a further reading of the letter's date and index. */
export interface Witnessed {
	readonly sightings: readonly Sighting[];
	/** Stretches of the text that every further look reads in one other way. */
	readonly corrections: readonly Edit[];
}

/**
 * Reads the letter's date and index again if only a picture shows them, at that spot only: a letter's address is
 * made of them, and one wrong digit is worse than none. They are trusted if a code next to them says the same; if the
 * page's engine at another scale and another model agree, or if most of four readings and both engines do. An index is also
 * trusted if the letter or the file's name mentions it elsewhere. If the page was uncertain and all four readings give one
 * other number, or one reading matches the code, that number is taken. What a code contradicts is not trusted.
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
	const numbers = numbersShown(text, words);
	const codes = await codesBeside(numbers, pages);
	for (const number of numbers) {
		const { start, end, said, shown, confidence } = number;
		const { value, otherwise, witnessed } = codes.bearsOut(said)
			? { value: said, otherwise: [], witnessed: true }
			: await lookedAt(number, { words, pages, ocr, codes });
		if (value !== said) corrections.push({ start, end, text: value });
		const elsewhere = `${text.slice(0, start)} ${text.slice(end)} ${name}`;
		const box = boxAround(shown.map((word) => word.box));
		sightings.push({
			...{ value, page: shown[0].page, box, confidence, otherwise },
			witnessed: witnessed || (codes.otherThan(value) === null && isMentioned(value, elsewhere)),
		});
	}
	return { sightings, corrections };
}

/** A date or an index that a picture shows. */
interface NumberShown {
	readonly start: number;
	readonly end: number;
	readonly said: string;
	readonly shown: readonly [PlacedWord, ...PlacedWord[]];
	readonly confidence: number;
}

function numbersShown(text: string, words: readonly PlacedWord[]): NumberShown[] {
	return readingRules()
		.recognition.identityOf(text)
		.flatMap(({ start, end }) => {
			const [first, ...others] = words.filter((word) => word.start < end && word.end > start);
			if (!first) return [];
			const seen = [first, ...others].flatMap(({ confidence }) => confidence ?? []);
			if (seen.length === 0) return [];
			const confidence = Math.min(...seen);
			return [{ start, end, said: text.slice(start, end), shown: [first, ...others], confidence }];
		});
}

/** What the codes say that are on the page of the first number, around it and the other. */
async function codesBeside(numbers: readonly NumberShown[], { draw }: PagesSeen): Promise<CodesSay> {
	const values = numbers.map(({ said }) => said);
	const page = numbers[0]?.shown[0].page ?? 0;
	const boxes = numbers.flatMap(({ shown }) => shown.filter((word) => word.page === page));
	if (boxes.length === 0) return witnessOfCodes([], values);
	const [x0, y0, x1, y1] = boxAround(boxes.map(({ box }) => box));
	const around: Box = [x0 - besideStamp, y0 - besideStamp / 2, x1 + besideStamp, y1 + besideStamp / 2];
	const codes = await tried(async () => readCodes(await draw(page, around, 'all')));
	return witnessOfCodes(codes ?? [], values);
}

/** What further looks make of a number that no code bears out. */
async function lookedAt(
	{ said, shown, confidence }: NumberShown,
	{
		words,
		pages,
		ocr,
		codes,
	}: { words: readonly PlacedWord[]; pages: PagesSeen; ocr: EngineChoice; codes: CodesSay },
): Promise<Pick<Sighting, 'value' | 'otherwise' | 'witnessed'>> {
	const line = await tried(() => lineOf(shown, words, pages));
	const { ink, looks, agreed } = await lookTwice(said, line ? viewsOf(said, line) : [], ocr, confidence);
	const coded = codes.otherThan(said);
	if (coded !== null && looks.some((look) => reads(look, coded)))
		return { value: coded, otherwise: [said], witnessed: true };
	const value = agreed ?? said;
	const letter = readingRules().recognition.letterOrFigure?.(value) ?? (ink && mayBeLetter(value, ink));
	const others = agreed === null ? looks.map(({ other }) => other) : [said];
	const isOwn =
		readingRules().recognition.inOwnLetters(value) === value &&
		(confidence >= sure || !isOfSign(value.replace(fromFigure, ''))) &&
		(confidence >= sureOfLetters || !aLetter.test(value) || isADate.test(value));
	return {
		value,
		otherwise: [...new Set([...others, letter, coded].flatMap((one) => one ?? []))],
		witnessed: (agreed !== null || isWitnessed(looks)) && letter === null && coded === null && isOwn,
	};
}

function reads({ by, read }: LookResult, value: string): boolean {
	return compareNumbers(value, read, by === 'witness').likeness === 'same';
}

/** What further looks gave, and the ink that they looked at. */
interface Looked {
	readonly ink: Line<GreyPicture> | null;
	readonly looks: readonly LookResult[];
	readonly agreed: string | null;
}

/**
 * Ways of showing a number's line: in the ink that it is written in; without «№» before it, which no date has; and with all
 * ink, where parting colours may have torn the strokes.
 */
function viewsOf(said: string, line: Line): Line<GreyPicture>[] {
	const { picture, isParted } = inkOf(line.picture);
	const unsigned = isADate.test(said) ? picture : withoutNumberSign(picture, line.box);
	const shown = [
		picture,
		...(unsigned === picture ? [] : [unsigned]),
		...(isParted ? [lightness(line.picture)] : []),
	];
	return shown.map((one) => ({ ...line, picture: one }));
}

/** Looks at a number in one way after the other until one bears it out; what the first gave where none does. */
async function lookTwice(
	said: string,
	views: readonly Line<GreyPicture>[],
	ocr: EngineChoice,
	confidence: number,
): Promise<Looked> {
	let first: Looked | null = null;
	for (const ink of views) {
		const looks = await lookAgain(said, ink.picture, ocr);
		const looked = { ink, looks, agreed: agreedOn(said, looks, confidence) };
		if (isWitnessed(looks) || looked.agreed !== null) return looked;
		first ??= looked;
	}
	return first ?? { ink: null, looks: [], agreed: null };
}

/**
 * The number that all looks give where the page's engine read another at first, and either unsurely or with what it made of
 * «№» before it. Null if they do not agree, or the first reading was sure.
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
	return looks.every((look) => reads(look, value)) ? value : null;
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

/** What a number says if «11» or «Т1» in it is one letter, where its ink has fewer pieces than signs: no engine tells them apart. */
function mayBeLetter(value: string, { picture, box }: Line<GreyPicture>): string | null {
	const like = readingRules().recognition.takenForSigns;
	if (!like?.signs.test(value)) return null;
	const glyphs = value.replace(/[^\p{L}\d/\\]/gu, '').length;
	return countGlyphs(picture, box) < glyphs ? value.replace(like.signs, like.letter) : null;
}

/** A number of five signs or more stands elsewhere by intent; shorter ones do by chance. */
function isMentioned(value: string, elsewhere: string): boolean {
	if (!mentionable.test(value)) return false;
	const escaped = value.replace(/[^\p{L}\d]/gu, '[-–_/. ]');
	return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(elsewhere);
}

/** The ink that the number is written in: print, or what was stamped in colour; and whether other ink was left out. */
function inkOf(part: RawPicture): { readonly picture: GreyPicture; readonly isParted: boolean } {
	const { print, colour } = inkLayers(part);
	if (!colour) return { picture: print, isParted: false };
	const whole: Box = [0, 0, print.width, print.height];
	const isStamped = colourAround(colour, whole) > colourAround(darkOf(print), whole);
	return { picture: isStamped ? colour : print, isParted: true };
}

/** What counts as ink in print: paper is never quite white. */
function darkOf(picture: GreyPicture): GreyPicture {
	return { ...picture, pixels: picture.pixels.map((value) => (value < ink ? value : white)) };
}
