import { execFile } from 'node:child_process';
import { readTsv } from './read-tsv.ts';
import type { PictureOf, RecognisedPage } from './recognise.ts';

/** The tesseract command of this machine: its version and the languages it reads, or null where it is of no use. */
export interface SystemEngine {
	readonly engine: string;
	readonly languages: ReadonlySet<string>;
}

/** Looks once whether the `tesseract` command is there with Ukrainian and English data. */
export function findSystemEngine(): Promise<SystemEngine | null> {
	found ??= look();
	return found;
}

/**
 * Recognises a picture (PGM or PNG, 200 dpi) with the machine's `tesseract`: Ukrainian and English, and Russian where its data is
 * installed and the page turns out to be Russian.
 *
 * @throws Error where the command is missing, fails or takes too long.
 */
export async function recogniseWithSystem(
	picture: Uint8Array,
	as: PictureOf = 'page',
): Promise<RecognisedPage> {
	const system = await findSystemEngine();
	if (!system) {
		throw new Error('The command tesseract with Ukrainian and English data (ukr, eng) is not installed.');
	}
	const read = async (languages: string) =>
		readTsv(
			await run(
				['stdin', 'stdout', '-l', languages, '--psm', as === 'line' ? '7' : '3', '--dpi', '200', 'tsv'],
				picture,
			),
		);
	const lines = await read('ukr+eng');
	const russian = system.languages.has('rus') && looksRussian(lines);
	return { engine: system.engine, lines: russian ? await read('rus+ukr+eng') : lines };
}

let found: Promise<SystemEngine | null> | null = null;

async function look(): Promise<SystemEngine | null> {
	try {
		const languages = new Set((await run(['--list-langs'])).split(/\s+/));
		if (!languages.has('ukr') || !languages.has('eng')) return null;
		const version = versionLine.exec(await run(['--version']))?.[1] ?? '';
		return { engine: `tesseract ${version}`.trim(), languages };
	} catch {
		return null;
	}
}

/**
 * Whether a page read as Ukrainian is Russian: no «і», «ї», «є» worth the name among its letters, for the Ukrainian model
 * reads «ы» and «э» as something else and has no other way to say so.
 */
function looksRussian(lines: RecognisedPage['lines']): boolean {
	const text = lines.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
	const letters = text.match(cyrillic)?.length ?? 0;
	return letters >= enoughLetters && (text.match(ukrainianOnly)?.length ?? 0) / letters < leastUkrainian;
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

/** Milliseconds; a page takes two or three seconds. */
const timeLimit = 60_000;
/** Bytes of TSV; a page of a letter has less than a tenth. */
const outputLimit = 16 * 1024 * 1024;

/** Fewer letters say nothing about the language. */
const enoughLetters = 200;
/** Share of «іїєґ» among Cyrillic letters: about 0.07 in Ukrainian. */
const leastUkrainian = 0.02;

// «tesseract 5.3.0»
const versionLine = /tesseract v?(\d\S*)/;
// «Л»
const cyrillic = /\p{Script=Cyrillic}/gu;
// «ї»
const ukrainianOnly = /[іїєґ]/giu;
