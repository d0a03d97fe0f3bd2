import { execFile } from 'node:child_process';
import { readingRules } from '../reading-rules.ts';
import { readTsv } from './read-tsv.ts';
import type { PictureOf, RecognisedPage } from './recognise.ts';

/** The tesseract command of this machine: its version and the languages it reads, or null where it is of no use. */
export interface SystemEngine {
	readonly engine: string;
	readonly languages: ReadonlySet<string>;
}

/** How it looks for lines: by itself, in a block, one. */
const pageSegmentation: Readonly<Record<PictureOf, string>> = {
	page: '3',
	stamps: '3',
	lines: '6',
	line: '7',
};

/** Milliseconds; a page takes two or three seconds. */
const timeLimit = 60_000;
/** Bytes of TSV; a page of a letter has less than a tenth. */
const outputLimit = 16 * 1024 * 1024;

// «tesseract 5.3.0»
const versionLine = /tesseract v?(\d\S*)/;

/** Looks once whether the `tesseract` command is there with the data of the country's languages. */
export async function findSystemEngine(): Promise<SystemEngine | null> {
	found ??= look();
	const system = await found;
	return system && readingRules().recognition.languages.every((one) => system.languages.has(one))
		? system
		: null;
}

/**
 * Recognises a picture (PGM or PNG, 200 dpi) with the machine's `tesseract` in the languages of the country's letters, and
 * in the further one where its data is installed and the page turns out to be in it.
 *
 * @throws Error if the command is missing, fails or takes too long.
 */
export async function recogniseWithSystem(
	picture: Uint8Array,
	as: PictureOf = 'page',
): Promise<RecognisedPage> {
	const { languages, further } = readingRules().recognition;
	const system = await findSystemEngine();
	if (!system) {
		throw new Error(`The command tesseract with the data of ${languages.join(', ')} is not installed.`);
	}
	const read = async (asked: readonly string[]) =>
		readTsv(
			await run(
				['stdin', 'stdout', '-l', asked.join('+'), '--psm', pageSegmentation[as], '--dpi', '200', 'tsv'],
				picture,
			),
		);
	const lines = await read(languages);
	const text = lines.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
	const isFurther = further && system.languages.has(further.language) && further.isIn(text);
	return { engine: system.engine, lines: isFurther ? await read([further.language, ...languages]) : lines };
}

let found: Promise<SystemEngine | null> | null = null;

async function look(): Promise<SystemEngine | null> {
	try {
		const languages = new Set((await run(['--list-langs'])).split(/\s+/));
		const version = versionLine.exec(await run(['--version']))?.[1] ?? '';
		return { engine: `tesseract ${version}`.trim(), languages };
	} catch {
		return null;
	}
}

/** Runs the command without a shell; it reads the picture from its input and writes to its output only. */
function run(args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<string> {
	return new Promise((resolve, reject) => {
		const options = {
			timeout: timeLimit,
			maxBuffer: outputLimit,
			killSignal: 'SIGKILL',
			// The pool has a process for every core already.
			env: { ...process.env, OMP_THREAD_LIMIT: '1' },
		} as const;
		const child = execFile('tesseract', args, options, (error, output, messages) => {
			if (error) reject(new Error('The command tesseract failed on the picture.', { cause: error }));
			// Older versions list their languages among the messages.
			else resolve(output || messages);
		});
		// A command that ends before it has read everything says so by its exit code.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}
