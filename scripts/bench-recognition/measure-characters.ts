import { statements } from '../bench/corpus/data/sentences.ts';
import { topics } from '../bench/corpus/data/topics.ts';
import { createRandom } from '../bench/corpus/random.ts';
import { fill } from '../bench/corpus/sentence.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { recognisePicture } from '../read/shared/ocr/recognise-picture.ts';
import { startTesseract } from '../read/shared/ocr/tesseract-worker.ts';
import { readingRules } from '../read/shared/reading-rules.ts';
import { degrade, type SufferingName, sufferings } from './degrade.ts';
import { errorsOf } from './error-rate.ts';
import { broken, Sheet } from './sheet.ts';

/** How right pages were recognised that went through one thing. */
export interface CharactersRead {
	readonly suffering: SufferingName;
	readonly pages: number;
	readonly signs: number;
	readonly errors: number;
	/** Errors of the engine alone with each of some trained data, the page given to it as it came. */
	readonly alone: ReadonlyMap<string, number>;
}

/** The packages’ folders of trained data that are compared. */
export const trainedData = ['4.0.0_best_int', '4.0.0'] as const;

const left = 72;
const measure = 460;
const leading = 17;
const linesOfPage = 40;

/**
 * Recognises pages of known text, one column each, as the archive does before it mends anything, and counts the signs that
 * are wrong.
 *
 * @param pages for each thing that pages go through
 * @param data trained data with which the engine reads the same pages by itself
 */
export async function* measureCharacters(
	{ pages, seed, data }: { readonly pages: number; readonly seed: number; readonly data: readonly string[] },
	ocr: EngineChoice,
): AsyncGenerator<CharactersRead> {
	const engines = await Promise.all(data.map(async (name) => ({ name, ...(await engineAlone(name)) })));
	for (const suffering of Object.keys(sufferings) as SufferingName[]) {
		let [signs, errors] = [0, 0];
		const alone = new Map(data.map((name) => [name, 0]));
		for (let at = 0; at < pages; at++) {
			const { sheet, text } = pageOf(seed * 100 + at);
			const picture = await degrade(sheet.png(sufferings[suffering].dpi), suffering);
			const { lines } = await recognisePicture(picture, ocr);
			const read = lines.map(({ words }) => words.map((word) => word.text).join(' ')).join(' ');
			const counted = errorsOf(text, read);
			signs += counted.signs;
			errors += counted.errors;
			for (const { name, read: readAlone } of engines) {
				const wrong = errorsOf(text, await readAlone(picture)).errors;
				alone.set(name, (alone.get(name) ?? 0) + wrong);
			}
		}
		yield { suffering, pages, signs, errors, alone };
	}
	for (const { end } of engines) await end();
}

/** The engine with some trained data and nothing before or after it. */
async function engineAlone(data: string) {
	const { worker } = await startTesseract(readingRules().recognition.languages, data);
	return {
		read: async (picture: Uint8Array) => {
			const { data: read } = await worker.recognize(Buffer.from(picture), {}, { text: true });
			return read.text.replace(/\s+/gu, ' ').trim();
		},
		end: () => worker.terminate(),
	};
}

function pageOf(seed: number): { sheet: Sheet; text: string } {
	const random = createRandom(seed);
	const subject = { topic: random.pick(topics), date: '2031-02-03' };
	const sheet = new Sheet();
	const said = Array.from({ length: 24 }, () => fill(random.pick(statements), random, subject)).join(' ');
	const lines = broken(said, measure, { size: 13 }).slice(0, linesOfPage);
	for (const [at, line] of lines.entries()) sheet.write(line, left, 80 + at * leading, { size: 13 });
	return { sheet, text: lines.join(' ') };
}
