import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { environment } from './environment.ts';
import { type Measurement, measure } from './measure.ts';
import { measureSources } from './measure-sources.ts';
import { report } from './report.ts';

const HELP = `npm run bench -- [--letters N]… [--pdfs N] [--scans N] [--ocr ENGINE] [--seed N] [--mirrors] [--keep] [--json]

Measures the archive on made letters, in a folder outside the repository that is removed afterwards.

  --letters N  how many letters; give it several times to measure several sizes, 0 for none (1000)
  --pdfs N     how many PDFs with a text layer to read (0)
  --scans N    how many PDFs of pictures to recognise (0)
  --ocr ENGINE embedded, system or auto (embedded)
  --seed N     another seed makes other letters (1)
  --mirrors    make packages for mirrors of each site too, and check one
  --keep       leave the folder, and tell where it is
  --json       print JSON instead of a table
`;

/**
 * Runs the bench command.
 *
 * @returns exit code: 0 measured, 1 a step failed, 2 the command was called wrongly.
 */
export async function runBench(argv: readonly string[]): Promise<0 | 1 | 2> {
	const options = readOptions(argv);
	if (typeof options === 'string') {
		process.stderr.write(`${options}\n\n${HELP}`);
		return 2;
	}
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const root = mkdtempSync(path.join(tmpdir(), 'archive-bench-'));
	try {
		const measurements: Measurement[] = [];
		for (const letters of options.letters) {
			const folder = path.join(root, String(letters));
			measurements.push(
				await measure({ letters, seed: options.seed, folder, mirrors: options.mirrors }, (what) =>
					progress(`${letters} letters: ${what} …`),
				),
			);
			if (!options.keep) rmSync(folder, { recursive: true });
		}
		const { pdfs, scans, ocr } = options;
		const sources = await measureSources({ pdfs, scans, ocr, folder: root }, (what) => progress(`${what} …`));
		progress('');
		const machine = environment();
		console.log(
			options.json
				? JSON.stringify({ machine, measurements, sources }, null, '\t')
				: report(measurements, sources, machine),
		);
		return 0;
	} catch (error) {
		progress('');
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	} finally {
		if (options.keep) process.stderr.write(`Left in ${root}\n`);
		else rmSync(root, { recursive: true, force: true });
	}
}

interface Options {
	readonly letters: readonly number[];
	readonly pdfs: number;
	readonly scans: number;
	readonly ocr: EngineChoice;
	readonly seed: number;
	readonly mirrors: boolean;
	readonly keep: boolean;
	readonly json: boolean;
	readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
	try {
		const { values } = parseArgs({
			args: [...argv],
			options: {
				letters: { type: 'string', multiple: true, default: ['1000'] },
				pdfs: { type: 'string', default: '0' },
				scans: { type: 'string', default: '0' },
				ocr: { type: 'string' },
				seed: { type: 'string', default: '1' },
				mirrors: { type: 'boolean', default: false },
				keep: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		const [pdfs, scans] = [Number(values.pdfs), Number(values.scans)];
		if (![pdfs, scans].every((number) => Number.isInteger(number) && number >= 0))
			return '--pdfs and --scans take a whole number.';
		const ocr = readEngineChoice(values.ocr, 'embedded');
		const letters = values.letters.map(Number);
		const seed = Number(values.seed);
		if (!letters.every((number) => Number.isInteger(number) && number >= 0))
			return '--letters takes a whole number.';
		if (!Number.isInteger(seed) || seed < 0) return '--seed takes a whole number.';
		return { ...values, letters: letters.filter((number) => number > 0), seed, pdfs, scans, ocr };
	} catch (error) {
		return (error as Error).message;
	}
}

/** Shows one line on a terminal, in place of the last; nothing elsewhere. */
function progress(line: string): void {
	if (process.stderr.isTTY && !process.env['CI']) process.stderr.write(`\r\u001b[K${line}`);
}
