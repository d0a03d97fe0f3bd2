import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { NotDone } from '../cli/not-done.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { environment } from './environment.ts';
import { growthPicture } from './growth-picture.ts';
import { type Measurement, measure } from './measure.ts';
import { measureSources } from './measure-sources.ts';
import { measureWorkers } from './measure-workers.ts';
import { medians } from './medians.ts';
import { report } from './report.ts';

const commandOptions = {
	letters: { type: 'string', multiple: true },
	pdfs: { type: 'string', default: '0' },
	scans: { type: 'string', default: '0' },
	workers: { type: 'string', default: '0' },
	ocr: { type: 'string' },
	seed: { type: 'string', default: '1' },
	runs: { type: 'string', default: '1' },
	sizes: { type: 'string' },
	peers: { type: 'boolean', default: false },
	picture: { type: 'string' },
	mirrors: { type: 'boolean', default: false },
	keep: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** `npm run bench`: measures ingest, build and search index on made letters. Exit code 1 where a step failed. */
export const benchCommand = commandLine({
	name: 'bench',
	options: commandOptions,
	run: (given, { out, err }) => bench(readOptions(given), out, err),
});

async function bench(
	options: Options,
	out: (text: string) => void,
	err: (text: string) => void,
): Promise<ExitCode> {
	const root = mkdtempSync(join(tmpdir(), 'archive-bench-'));
	try {
		const measurements: Measurement[] = [];
		for (const letters of options.letters) measurements.push(await inTheMiddle(letters, root, options));
		const { pdfs, scans, ocr, picture } = options;
		const sources = await measureSources({ pdfs, scans, ocr, folder: root }, (what) => progress(`${what} …`));
		const taken = { letters: options.workers, seed: options.seed, folder: root };
		const workers = await measureWorkers(taken, (what) => progress(`${what} …`));
		if (picture) writeFileSync(picture, growthPicture(measurements));
		const machine = environment();
		out(
			`${
				options.json
					? JSON.stringify({ machine, measurements, sources, workers }, null, '\t')
					: report({ measurements, sources, workers }, machine)
			}\n`,
		);
		return 0;
	} catch (error) {
		throw new NotDone((error as Error).message, { cause: error });
	} finally {
		progress('');
		if (options.keep) err(`Left in ${root}\n`);
		else rmSync(root, { recursive: true, force: true });
	}
}

/** Measures as often as was asked. */
async function inTheMiddle(
	letters: number,
	root: string,
	{ runs, keep, ...asked }: Options,
): Promise<Measurement> {
	const run = async (number: number): Promise<Measurement> => {
		const folder = join(root, `${letters}-${number}`);
		const measured = await measure({ ...asked, letters, folder }, (what) =>
			progress(`${letters} letters, run ${number}: ${what} …`),
		);
		if (!keep) rmSync(folder, { recursive: true });
		return measured;
	};
	const done: [Measurement, ...Measurement[]] = [await run(1)];
	for (let number = 2; number <= runs; number += 1) done.push(await run(number));
	return medians(done);
}

interface Options {
	readonly letters: readonly number[];
	readonly pdfs: number;
	readonly scans: number;
	readonly workers: number;
	readonly ocr: EngineChoice;
	readonly seed: number;
	/** How often each size is measured: medians are told. */
	readonly runs: number;
	readonly mirrors: boolean;
	readonly peers: boolean;
	/** File for a picture of the growth over sizes; null for none. */
	readonly picture: string | null;
	readonly keep: boolean;
	readonly json: boolean;
}

function readOptions({ values }: Given<typeof commandOptions>): Options {
	const [pdfs, scans, workers] = [values.pdfs, values.scans, values.workers].map(Number);
	const seed = Number(values.seed);
	const letters = (values.letters ?? values.sizes?.split(',') ?? ['1000']).map(Number);
	if (!isCount(pdfs) || !isCount(scans) || !isCount(workers))
		throw new UsageError('--pdfs, --scans and --workers take a whole number.');
	if (!letters.every(isCount))
		throw new UsageError('--letters takes a whole number, --sizes several with commas between.');
	if (!isCount(seed)) throw new UsageError('--seed takes a whole number.');
	const runs = Number(values.runs);
	if (!isCount(runs) || runs === 0) throw new UsageError('--runs takes a whole number from 1 on.');
	const ocr = readEngineChoice(values.ocr, 'embedded');
	const picture = values.picture ?? null;
	return {
		...values,
		picture,
		letters: letters.filter((number) => number > 0),
		seed,
		runs,
		pdfs,
		scans,
		workers,
		ocr,
	};
}

function isCount(number: number | undefined): number is number {
	return Number.isInteger(number) && Number(number) >= 0;
}

/** Shows one line on a terminal, in place of the last; nothing elsewhere. */
function progress(line: string): void {
	if (process.stderr.isTTY && !process.env['CI']) process.stderr.write(`\r\u001b[K${line}`);
}
