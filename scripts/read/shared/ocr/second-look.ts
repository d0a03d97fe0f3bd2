import sharp from 'sharp';
import { boxAround } from '../geometry/box-around.ts';
import { darkMadeBlack } from './dark-made-black.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from './recognise.ts';

/** Recognises a picture that is one line. */
type ReadLine = (line: GreyPicture) => Promise<RecognisedPage>;

const looks: readonly Look[] = [
	{ times: 1.5, blur: 0 },
	{ times: 1.5, blur: 1 },
	{ times: 1.5, blur: 1.5 },
	{ times: 2, blur: 1.3 },
	{ times: 2, blur: 2 },
];

/** Clear numbers are read at 90 and more. */
const sure = 88;
/** Noise beside a number would spoil the line. */
const legible = 60;
/** Share of all confidence. */
const clearMajority = 0.65;
/** A page has few numbers in doubt; a page of nothing else is too bad for this to help. */
const mostDoubtful = 6;
/** Pixels. */
const margin = 8;

// «99.01.2031»
const dayAndMonth = /^(\d{2})[.,](\d{2})[.,](?:\d{4}|\d{2})\D?$/u;
// «19152/6-15-24», «03.04.2031», «00123458»; not a certificate's 40 signs
const number = /^(?=(?:\D*\d){4})[\p{L}\d][\p{L}\d/.–-]{4,23}$/u;

/**
 * Reads again numbers that an engine was not sure of, because a registration index with one wrong digit is worse than
 * none, and what looks like a date that no calendar has: the word is cut out with the words beside it, enlarged and read as
 * a line of its own. Where that reading differs in its figures, it is read in other ways too, and the reading with most
 * confidence in sum is taken; where others have nearly as much, the word is marked as disputed.
 *
 * @param of all numbers in doubt, or broken dates alone: among stamps and seals most numbers are nobody's
 */
export async function secondLook(
	page: RecognisedPage,
	picture: GreyPicture,
	readLine: ReadLine,
	of: 'numbers' | 'dates' = 'numbers',
): Promise<RecognisedPage> {
	const isAsked = of === 'numbers' ? isDoubtful : isNoDate;
	let doubtful = 0;
	const lines: RecognisedLine[] = [];
	for (const line of page.lines) {
		const words = [...line.words];
		for (const [at, word] of words.entries()) {
			if (!isAsked(word) || doubtful === mostDoubtful) continue;
			doubtful++;
			const around = words
				.slice(Math.max(0, at - 2), at + 3)
				.filter((near) => near.confidence >= legible || near === word);
			words[at] = await surest(word, (look) => cutOut(picture, around, look), readLine);
		}
		lines.push({ ...line, words });
	}
	return { engine: page.engine, lines };
}

/** Reads a word until the first look agrees with the page, else in every way; takes what most speaks for. */
async function surest(
	word: RecognisedWord,
	cut: (look: Look) => Promise<GreyPicture>,
	readLine: ReadLine,
): Promise<RecognisedWord> {
	const readings = [word];
	for (const look of looks) {
		const { lines } = await readLine(await cut(look));
		const again = lines
			.flatMap(({ words }) => words)
			.find(({ text }) => shapeOf(text) === shapeOf(word.text));
		if (again) readings.push({ ...again, box: word.box });
		if (again?.text === word.text && readings.length === 2 && !isNoDate(word)) break;
	}
	return mostSaid(word, readings);
}

/** What most speaks for, among readings that can be right if there are any. */
function mostSaid(word: RecognisedWord, all: readonly RecognisedWord[]): RecognisedWord {
	const possible = all.filter((one) => !isNoDate(one));
	const readings = possible.length > 0 ? possible : all;
	const sums = new Map<string, number>();
	for (const { text, confidence } of readings) sums.set(text, (sums.get(text) ?? 0) + confidence);
	const [best = word.text, sum = 0] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
	const whole = readings.reduce((total, { confidence }) => total + confidence, 0);
	const confidence = Math.max(...readings.filter(({ text }) => text === best).map((one) => one.confidence));
	const disputed = sum < whole * clearMajority;
	return { ...word, text: best, confidence, ...(disputed && { disputed }) };
}

function isDoubtful({ text, confidence }: RecognisedWord): boolean {
	return number.test(text) && (confidence < sure || isNoDate({ text }));
}

/** «99.01.2031»: it looks like a date, and no calendar has it. */
function isNoDate({ text }: Pick<RecognisedWord, 'text'>): boolean {
	const [, day, month] = dayAndMonth.exec(text) ?? [];
	return (
		day !== undefined && (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12)
	);
}

/** «19152/6-15-24» and «19152/8-15-24» have one shape. */
function shapeOf(text: string): string {
	return text.replace(/\d/g, '0');
}

/** Cuts words out of a picture, enlarged, the dark made black; blurred where specks of the scan lie between strokes. */
async function cutOut(
	{ pixels, width, height }: GreyPicture,
	words: readonly RecognisedWord[],
	{ times, blur }: Look,
): Promise<GreyPicture> {
	const [x0, y0, x1, y1] = boxAround(words.map(({ box }) => box));
	const left = Math.max(0, Math.floor(x0) - margin);
	const top = Math.max(0, Math.floor(y0) - margin);
	const right = Math.min(width, Math.ceil(x1) + margin);
	const bottom = Math.min(height, Math.ceil(y1) + margin);
	const region = { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
	const part = sharp(pixels, { raw: { width, height, channels: 1 } }).extract(region);
	return darkMadeBlack(part.resize({ width: Math.round(region.width * times), kernel: 'cubic' }), blur);
}

/** A way of showing a line to an engine. */
interface Look {
	readonly times: number;
	/** Sigma in pixels of the enlarged picture. */
	readonly blur: number;
}
