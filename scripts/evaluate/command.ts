import { statSync } from 'node:fs';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { compareLetter } from './compare.ts';
import { readExpected } from './expected.ts';
import { findPairs, type Pair } from './find-pairs.ts';
import { readLetter } from './read-letter.ts';
import { jsonReport, report } from './report.ts';
import { type Evaluated, tallies } from './tally.ts';

const commandOptions = {
	json: { type: 'boolean' },
	show: { type: 'boolean' },
	ocr: { type: 'string' },
} as const;

/** `npm run evaluate`: how right ingest reads letters whose values are known. Exit code 1 where a date or an index is wrong. */
export const evaluateCommand = commandLine({
	name: 'evaluate',
	options: commandOptions,
	run: async (given, { config, out }): Promise<ExitCode> => {
		const options = readOptions(given);
		const pairs = options.folders.flatMap(pairsIn);
		if (pairs.length === 0) {
			throw new UsageError(
				'No letter there has a NAME.expected.json beside it, so that nothing can be compared.',
			);
		}
		const jurisdiction = jurisdictionOf((await config()).jurisdiction);
		const letters: Evaluated[] = [];
		for (const pair of pairs) letters.push(await evaluatePair(pair, options.ocr, jurisdiction));
		out((options.json ? jsonReport : report)(letters, options.show));
		return tallies(letters).some(({ wrongIdentity }) => wrongIdentity > 0) ? 1 : 0;
	},
});

function pairsIn(folder: string): Pair[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new UsageError(
			`${folder} is no folder. Name the folders of the letters and their expected values.`,
		);
	}
	return findPairs(folder);
}

async function evaluatePair(
	{ source, expected }: Pair,
	ocr: EngineChoice,
	jurisdiction: Jurisdiction,
): Promise<Evaluated> {
	const wanted = readExpected(expected);
	const read = await readLetter(source, ocr, jurisdiction);
	const { kind, found, refusal } = read;
	const { words, apart, review } = read.found ? read : { words: null, apart: null, review: [] };
	return { file: source, kind, refusal, fields: compareLetter(wanted, found), words, apart, review };
}

interface Options {
	readonly json: boolean;
	readonly show: boolean;
	readonly ocr: EngineChoice;
	readonly folders: readonly string[];
}

function readOptions({ values, positionals }: Given<typeof commandOptions>): Options {
	if (positionals.length === 0) throw new UsageError('No FOLDER was given.');
	return {
		json: values.json ?? false,
		show: values.show ?? false,
		ocr: readEngineChoice(values.ocr),
		folders: positionals,
	};
}
