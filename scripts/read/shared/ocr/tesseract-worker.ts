import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Worker as Thread } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
import Tesseract from 'tesseract.js';

/** A running tesseract.js, which reads one picture at a time and keeps no process alive while it waits. */
export interface TesseractWorker {
	/** What it reads, as tesseract names it. */
	readonly languages: string;
	readonly worker: Tesseract.Worker;
	readonly thread: Thread;
	/** Rejects when the thread dies. */
	readonly death: Promise<never>;
}

const unpack = promisify(gunzip);

/**
 * Starts tesseract.js with the data of languages from npm (`@tesseract.js-data/…`); nothing is downloaded, no file written.
 *
 * @param data the packages' folder of trained data, e.g. `4.0.0_best_int`
 */
export async function startTesseract(
	languages: readonly [string, ...string[]],
	data: string,
): Promise<TesseractWorker> {
	const folderOf = (language: string) =>
		fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}/${data}`));
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
