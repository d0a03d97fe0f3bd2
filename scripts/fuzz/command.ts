import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../bench/corpus/random.ts';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { openWorkers } from '../ingest/worker/open-workers.ts';
import { findFixtures } from './find-fixtures.ts';
import { type Finding, fuzzFile, fuzzSetup } from './fuzz-file.ts';
import { fuzzReport, type Tally } from './fuzz-report.ts';

const commandOptions = {
	minutes: { type: 'string', default: '1' },
	seed: { type: 'string', default: '1' },
} as const;

/**
 * `npm run fuzz`: feeds changed fixtures of every format to the whole of ingest until the time is over, and prints what
 * came of it. Exit code 1 where a file crashed or hung a reader, or wrote where it must not.
 */
export const fuzzCommand = commandLine({
	name: 'fuzz',
	options: commandOptions,
	run: (given, { out }) => fuzz(readOptions(given), out),
});

async function fuzz({ minutes, seed, formats }: Options, out: (text: string) => void): Promise<ExitCode> {
	const fixtures = findFixtures(formats);
	if (fixtures.length === 0) throw new UsageError('No fixture of such a format was found.');
	const random = createRandom(seed);
	const folder = mkdtempSync(join(tmpdir(), 'archive-fuzz-'));
	const pool = openWorkers(fuzzSetup, { limits: { workTime: 30_000, stillTime: 120_000, time: 300_000 } });
	const tallies = new Map<string, Tally>();
	const findings: Finding[] = [];
	const end = Date.now() + minutes * 60_000;
	try {
		for (let number = 1; Date.now() < end; number++) {
			const outcome = await fuzzFile({ folder, pool, fixtures, random, number, seed });
			const tally = tallies.get(outcome.format) ?? { files: 0, letters: 0, refused: new Map() };
			tally.files += 1;
			tally.letters += outcome.letters;
			for (const rule of outcome.rules) tally.refused.set(rule, (tally.refused.get(rule) ?? 0) + 1);
			tallies.set(outcome.format, tally);
			if (outcome.finding) findings.push(outcome.finding);
			if (process.stderr.isTTY && number % 10 === 0)
				process.stderr.write(`\r${number} files, ${findings.length} findings`);
		}
	} finally {
		pool.close();
		rmSync(folder, { recursive: true, force: true });
	}
	out(fuzzReport(tallies, findings, { minutes, seed }));
	return findings.length > 0 ? 1 : 0;
}

interface Options {
	readonly minutes: number;
	readonly seed: number;
	/** All where none is named. */
	readonly formats: readonly string[];
}

function readOptions({ values, positionals }: Given<typeof commandOptions>): Options {
	const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
	if (!(minutes > 0)) throw new UsageError('--minutes: give a number above 0.');
	if (!Number.isInteger(seed)) throw new UsageError('--seed: give a whole number.');
	return { minutes, seed, formats: positionals };
}
