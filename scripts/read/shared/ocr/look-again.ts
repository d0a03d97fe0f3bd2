import sharp from 'sharp';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { compareNumbers, type Likeness } from './compare-numbers.ts';
import { darkMadeBlack } from './dark-made-black.ts';
import { recogniseAsWitness } from './embedded-engine.ts';
import type { GreyPicture } from './ink-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import type { RecognisedPage } from './recognise.ts';
import { engineOf } from './recognise-picture.ts';
import { repairMisreadings } from './repair-misreadings.ts';
import { tried } from './tried.ts';

/** The result of one further reading of a number. */
export interface LookResult {
	readonly by: 'page' | 'witness';
	readonly likeness: Likeness['likeness'];
	/** What it read that differs. */
	readonly other: string | null;
	/** All that it read. */
	readonly read: string;
	/** Of the word with most figures, 0–100. */
	readonly confidence: number;
}

/** Ways of presenting the number: height of the line in pixels, sigma of the blur. */
const looks = [
	{ by: 'page', height: 64, blur: 0.8 },
	{ by: 'witness', height: 56, blur: 0 },
	{ by: 'page', height: 84, blur: 1.4 },
	{ by: 'witness', height: 80, blur: 1.2 },
] as const;

/** Confidence of a reading that may say what another one says by chance: small print is blurred for all. */
const legible = 60;

/** Further readings if the first two do not agree. */
export const mostLooks = looks.length;

/** Two readings if they agree and one of them is legible, else four. */
export async function lookAgain(value: string, line: GreyPicture, ocr: EngineChoice): Promise<LookResult[]> {
	const recognise = await engineOf(ocr);
	const results: LookResult[] = [];
	const raw = { width: line.width, height: line.height, channels: 1 } as const;
	for (const { by, height, blur } of looks) {
		const enlarged = sharp(line.pixels, { raw }).resize({ height, kernel: 'cubic' });
		const shown = portableGreymap(await darkMadeBlack(enlarged, blur));
		const page = await tried(() => (by === 'page' ? recognise(shown, 'line') : recogniseAsWitness(shown)));
		const said = page ? textOf(page) : '';
		// What was mended in the first reading, a Latin K in an index for instance, is mended here too.
		const read = by === 'page' ? repairMisreadings(said).text : said;
		const { likeness, other } = compareNumbers(value, read, by === 'witness');
		results.push({ by, likeness, other, read, confidence: page ? confidenceOf(page) : 0 });
		const isSure = results.some((one) => one.confidence >= legible);
		if (results.length === 2 && isSure && results.every((one) => one.likeness === 'same')) break;
	}
	return results;
}

/** Whether the readings confirm a number: both engines, and most readings. */
export function isWitnessed(results: readonly LookResult[]): boolean {
	const count = (likeness: Likeness['likeness'], by?: LookResult['by']) =>
		results.filter((one) => one.likeness === likeness && (by === undefined || one.by === by)).length;
	if (count('same', 'witness') === 0 || count('same', 'page') === 0) return false;
	return count('other') === 0 ? count('same') > count('signs') : count('other') === 1 && count('same') >= 3;
}

/** What looks say of another number than the one they were made for. */
export function comparedTo(value: string, results: readonly LookResult[]): LookResult[] {
	return results.map((one) => ({ ...one, ...compareNumbers(value, one.read, one.by === 'witness') }));
}

/** Whether a look read just this number. */
export function reads({ by, read }: LookResult, value: string): boolean {
	return compareNumbers(value, read, by === 'witness').likeness === 'same';
}

function confidenceOf({ lines }: RecognisedPage): number {
	const figures = (text: string) => text.match(/\d/gu)?.length ?? 0;
	const words = lines.flatMap((line) => line.words);
	return words.toSorted((a, b) => figures(b.text) - figures(a.text))[0]?.confidence ?? 0;
}

function textOf({ lines }: RecognisedPage): string {
	return lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ');
}
