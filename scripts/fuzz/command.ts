import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../bench/corpus/random.ts';
import { openWorkers } from '../ingest/worker/open-workers.ts';
import { findFixtures } from './find-fixtures.ts';
import { type Finding, fuzzFile, fuzzSetup } from './fuzz-file.ts';
import { fuzzReport, type Tally } from './fuzz-report.ts';

/**
 * Feeds changed fixtures of every format to the whole of ingest until the time is over, and prints what came of it.
 *
 * @returns exit code: 0 nothing was found, 1 a file crashed or hung a reader or wrote where it must not, 2 the command was called wrongly.
 */
export async function fuzzCommand(argv: readonly string[]): Promise<0 | 1 | 2> {
	const options = readOptions(argv);
	if (options === null) {
		process.stderr.write(help);
		return 2;
	}
	const { minutes, seed } = options;
	const fixtures = findFixtures(options.formats);
	if (fixtures.length === 0) {
		process.stderr.write('No fixture of such a format was found.\n');
		return 2;
	}
	const random = createRandom(seed);
	const folder = mkdtempSync(join(tmpdir(), 'archive-fuzz-'));
	const pool = openWorkers(fuzzSetup, { limits: { stillTime: 30_000, time: 60_000 } });
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
	process.stdout.write(fuzzReport(tallies, findings, { minutes, seed }));
	return findings.length > 0 ? 1 : 0;
}

function readOptions(argv: readonly string[]): { minutes: number; seed: number; formats: string[] } | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
		});
		const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
		return minutes > 0 && Number.isInteger(seed) ? { minutes, seed, formats: positionals } : null;
	} catch {
		return null;
	}
}

const help = `Changes the fixtures of the formats at random and feeds them to ingest.

npm run fuzz -- [--minutes N] [--seed N] [FORMAT…]

Files that crash or hang a reader, or write outside the content folder, are kept in fuzz-findings/ and told.
`;
