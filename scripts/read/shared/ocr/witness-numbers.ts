import type { Edit } from '#archive/jurisdictions/repair-rule.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { PlacedWord, Sighting } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import { readCodes } from './codes/read-codes.ts';
import { type CodesSay, witnessOfCodes } from './codes/witness-of-codes.ts';
import { lineOf, type PagesSeen } from './line-of-number.ts';
import { lookAtNumber } from './look-at-number.ts';
import { tried } from './tried.ts';

/** Points around date and index in which the code of their stamp stands, to the sides. */
const besideStamp = 170;
// «35860/8-15-31», «25/К-170»; not «12», «2031»
const mentionable = /^(?=(?:\D*\d){3})(?=.*[/-])\S{5,}$/u;

// «№ », «номер: »
const signAtEnd = /[№:]\s*$/u;
/** Signs that may stand between a sign and its number. */
const longestSign = 8;

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
 * other number, or one reading matches the code, that number is taken; what stays open is put to the vote sign by sign. What a
 * code contradicts is not trusted.
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
			? { value: codes.written(said), otherwise: [], witnessed: true }
			: await lookAtNumber(
					{
						said,
						confidence,
						isSigned: isSigned(text, start),
						line: await tried(() => lineOf(shown, words, pages)),
					},
					{ ocr, codes },
				);
		if (value !== said) corrections.push({ start, end, text: value });
		const elsewhere = `${text.slice(0, start)} ${text.slice(end)} ${name}`;
		const box = boxAround(shown.map((word) => word.box));
		sightings.push({
			value,
			page: shown[0].page,
			box,
			confidence,
			otherwise,
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
	const codes = await tried(async () => readCodes(await draw(page, around, 'codes')));
	return witnessOfCodes(codes?.map(({ text }) => text) ?? [], values);
}

/** Whether a sign or a label stands before a number. */
function isSigned(text: string, start: number): boolean {
	return signAtEnd.test(text.slice(Math.max(0, start - longestSign), start));
}

/** A number of five signs or more stands elsewhere by intent; shorter ones do by chance. */
function isMentioned(value: string, elsewhere: string): boolean {
	if (!mentionable.test(value)) return false;
	const escaped = value.replace(/[^\p{L}\d]/gu, '[-–_/. ]');
	return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(elsewhere);
}
