import Tesseract from 'tesseract.js';
import about from 'tesseract.js/package.json' with { type: 'json' };
import { readingRules } from '../reading-rules.ts';
import { readTsv } from './read-tsv.ts';
import type { PictureOf, RecognisedPage } from './recognise.ts';
import { startTesseract, type TesseractWorker } from './tesseract-worker.ts';

/** How the engine looks at a picture; tesseract.js takes these beside its own options. */
const parameters: Readonly<Record<PictureOf, object>> = {
	page: { tessedit_pageseg_mode: Tesseract.PSM.AUTO },
	// It would retry what it cannot read as white on black; stamps never are, and for seals it is wasted time.
	stamps: { tessedit_pageseg_mode: Tesseract.PSM.AUTO, invert_threshold: '0' },
	lines: { tessedit_pageseg_mode: Tesseract.PSM.SINGLE_BLOCK, invert_threshold: '0' },
	line: { tessedit_pageseg_mode: Tesseract.PSM.SINGLE_LINE },
};

/**
 * Recognises a picture (PGM or PNG, 200 dpi) with tesseract.js in the languages of the country's letters, whose data comes from
 * npm (`@tesseract.js-data/…`). npm has no Russian data, so Russian words come out in letters that look like theirs.
 *
 * Nothing is downloaded, no file is written. One engine is kept for the process, made on first need; it reads one
 * picture at a time and does not keep the process alive while it waits.
 *
 * @throws Error if the engine fails on the picture; the next picture gets a new engine.
 */
export function recogniseEmbedded(picture: Uint8Array, as: PictureOf = 'page'): Promise<RecognisedPage> {
	return pages.recognise(picture, as);
}

/**
 * Reads a line of figures with other trained data, and without the country's language: it errs on other figures than
 * `recogniseEmbedded` and the machine's tesseract do, and so can confirm what they read. Letters come out Latin.
 *
 * @throws Error if the engine fails on the picture; the next picture gets a new engine.
 */
export function recogniseAsWitness(line: Uint8Array): Promise<RecognisedPage> {
	return witness.recognise(line, 'line');
}

/**
 * Reads a line for the letters of an index, as figures and capitals alone: with the country's language, and with one of a
 * neighbour that has nearly its letters and was trained apart from it. Null where no such language is named.
 *
 * @throws Error if the engine fails on the picture; the next picture gets a new engine.
 */
export async function recogniseCapitals(
	line: Uint8Array,
	by: 'own' | 'neighbour',
): Promise<RecognisedPage | null> {
	if (!readingRules().recognition.neighbour) return null;
	return (by === 'own' ? ownCapitals : neighboursCapitals).recognise(line, 'line');
}

/** Ends the engines and frees their memory; a later picture starts them again. */
export async function closeEmbedded(): Promise<void> {
	await Promise.all([pages, witness, ownCapitals, neighboursCapitals].map((engine) => engine.close()));
}

/** Keeps one engine for the process. */
class EmbeddedEngine {
	private readonly languages: () => readonly [string, ...string[]];
	private readonly data: string;
	private readonly signs: () => string | null;
	private queue: Promise<unknown> = Promise.resolve();
	private running: Promise<TesseractWorker> | null = null;

	/** @param signs the only ones that it may read; null for all */
	constructor(
		languages: () => readonly [string, ...string[]],
		data: string,
		signs: () => string | null = () => null,
	) {
		this.languages = languages;
		this.data = data;
		this.signs = signs;
	}

	recognise(picture: Uint8Array, as: PictureOf): Promise<RecognisedPage> {
		const turn = this.queue.then(() => this.readPicture(picture, as));
		this.queue = turn.catch(() => null);
		return turn;
	}

	async close(): Promise<void> {
		await this.queue;
		await this.dismiss();
	}

	private async readPicture(picture: Uint8Array, as: PictureOf): Promise<RecognisedPage> {
		try {
			const { worker, thread, death } = await this.engineFor(this.languages());
			thread.ref();
			const signs = this.signs();
			const asked = signs === null ? parameters[as] : { ...parameters[as], tessedit_char_whitelist: signs };
			const reading = worker.recognize(Buffer.from(picture), asked, { text: false, tsv: true });
			// Loses the race where the thread dies, and must not be heard of again.
			reading.catch(() => null);
			const { data } = await Promise.race([reading, death]);
			thread.unref();
			return { engine: `tesseract.js ${about.version}`, lines: readTsv(data.tsv ?? '') };
		} catch (cause) {
			await this.dismiss();
			throw new Error('The embedded recognition engine failed on the picture.', { cause });
		}
	}

	/** The engine that runs, or where it reads other languages, another. */
	private async engineFor(languages: readonly [string, ...string[]]): Promise<TesseractWorker> {
		const current = await this.running?.catch(() => null);
		if (current && current.languages !== languages.join('+')) await this.dismiss();
		this.running ??= startTesseract(languages, this.data);
		return this.running;
	}

	private async dismiss(): Promise<void> {
		const engine = await this.running?.catch(() => null);
		this.running = null;
		await engine?.thread.terminate();
	}
}

/** The integer models made from tesseract's best: as right as `4.0.0` on letters, half as large. */
const best = '4.0.0_best_int';
const pages = new EmbeddedEngine(() => readingRules().recognition.languages, best);
/** Figures look alike in all languages; `4.0.0` was trained apart from the best models. */
const witness = new EmbeddedEngine(() => ['eng'], '4.0.0');
/** What stands between the signs of an index, besides them. */
const capitals = () => `${readingRules().recognition.signsOfIndexes}/.-`;
const ownCapitals = new EmbeddedEngine(() => [readingRules().recognition.languages[0]], best, capitals);
const neighboursCapitals = new EmbeddedEngine(
	() => [readingRules().recognition.neighbour?.language ?? readingRules().recognition.languages[0]],
	best,
	capitals,
);
