import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Worker as Thread } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import Tesseract from 'tesseract.js';
import about from 'tesseract.js/package.json' with { type: 'json' };
import { readingRules } from '../reading-rules.ts';
import { readTsv } from './read-tsv.ts';
import type { PictureOf, RecognisedPage } from './recognise.ts';

/**
 * Recognises a picture (PGM or PNG, 200 dpi) with tesseract.js in the languages of the country's letters, whose data comes from
 * npm (`@tesseract.js-data/…`). npm has no Russian data, so Russian words come out in letters that look like theirs.
 *
 * Nothing is downloaded, no file is written. One engine is kept for the process, made on first need; it reads one
 * picture at a time and does not keep the process alive while it waits.
 *
 * @throws Error where the engine fails on the picture; the next picture gets a new engine.
 */
export async function recogniseEmbedded(
	picture: Uint8Array,
	as: PictureOf = 'page',
): Promise<RecognisedPage> {
	const turn = queue.then(() => readPicture(picture, as));
	queue = turn.catch(() => null);
	return turn;
}

/** Ends the engine and frees its memory; a later picture starts it again. */
export async function closeEmbedded(): Promise<void> {
	await queue;
	await dismiss();
}

interface Engine {
	/** What it reads, as tesseract names it. */
	readonly languages: string;
	readonly worker: Tesseract.Worker;
	readonly thread: Thread;
	/** Rejects when the thread dies. */
	readonly death: Promise<never>;
}

let queue: Promise<unknown> = Promise.resolve();
let running: Promise<Engine> | null = null;

async function readPicture(picture: Uint8Array, as: PictureOf): Promise<RecognisedPage> {
	try {
		const { worker, thread, death } = await engineFor(readingRules().recognition.languages);
		thread.ref();
		const reading = worker.recognize(Buffer.from(picture), parameters[as], { text: false, tsv: true });
		// Loses the race where the thread dies, and must not be heard of again.
		reading.catch(() => null);
		const { data } = await Promise.race([reading, death]);
		thread.unref();
		return { engine: `tesseract.js ${about.version}`, lines: readTsv(data.tsv ?? '') };
	} catch (cause) {
		await dismiss();
		throw new Error('The embedded recognition engine failed on the picture.', { cause });
	}
}

/** The engine that runs, or where it reads other languages, another. */
async function engineFor(languages: readonly [string, ...string[]]): Promise<Engine> {
	const current = await running?.catch(() => null);
	if (current && current.languages !== languages.join('+')) await dismiss();
	running ??= start(languages);
	return running;
}

async function start(languages: readonly [string, ...string[]]): Promise<Engine> {
	const [first, ...others] = languages;
	// tesseract.js looks for all languages in one folder, but each npm package has its own. It loads what this list
	// lacks: a language that is put into its memory by hand is added here.
	const loaded: string[] = [first];
	const worker = await Tesseract.createWorker(loaded, Tesseract.OEM.LSTM_ONLY, {
		langPath: folderOf(first),
		cacheMethod: 'none',
		// Without one it throws where nobody can catch it; the promise is rejected either way.
		errorHandler: () => {},
	});
	const thread: Thread = Reflect.get(worker, 'worker');
	const death = new Promise<never>((_, reject) => {
		thread.on('error', reject);
		thread.on('exit', () => reject(new Error('The thread ended.')));
	});
	death.catch(() => null);
	for (const language of others) {
		const data = await unpack(await readFile(`${folderOf(language)}/${language}.traineddata.gz`));
		await worker.FS('writeFile', [`/${language}.traineddata`, data]);
		loaded.push(language);
	}
	await worker.reinitialize(languages.join('+'));
	await worker.setParameters({
		user_defined_dpi: '200',
		// Its remarks on the picture would mix into the command's own output.
		debug_file: '/dev/null',
	});
	return { languages: languages.join('+'), worker, thread, death };
}

async function dismiss(): Promise<void> {
	const engine = await running?.catch(() => null);
	running = null;
	await engine?.thread.terminate();
}

function folderOf(language: string): string {
	return fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}/${data}`));
}

const unpack = promisify(gunzip);

/** How the engine looks at a picture; tesseract.js takes these beside its own options. */
const parameters: Readonly<Record<PictureOf, object>> = {
	page: { tessedit_pageseg_mode: Tesseract.PSM.AUTO },
	// What it cannot read it would try again as white on black; stamps are never that, and seals are read for nothing.
	stamps: { tessedit_pageseg_mode: Tesseract.PSM.AUTO, invert_threshold: '0' },
	line: { tessedit_pageseg_mode: Tesseract.PSM.SINGLE_LINE },
};

/** The integer models made from tesseract's best: as right as `4.0.0` on letters, half as large. */
const data = '4.0.0_best_int';
