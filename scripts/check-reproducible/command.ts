import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../bench/corpus/random.ts';
import { siteCache } from '../build/site-cache.ts';
import { commandLine, type ExitCode, type Surroundings } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { buildInto } from './build-into.ts';
import { checkReuse } from './check-reuse.ts';
import { differingFiles } from './differing-files.ts';

/** What must not show in the site: time zone, language, and how many things are done at once. */
const testedSurroundings = [
	{
		TZ: 'Pacific/Kiritimati',
		LANG: 'uk_UA.UTF-8',
		LC_ALL: 'uk_UA.UTF-8',
		RAYON_NUM_THREADS: '1',
		UV_THREADPOOL_SIZE: '1',
	},
	{ TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C', RAYON_NUM_THREADS: '8', UV_THREADPOOL_SIZE: '8' },
] as const;
/** How many names are printed. */
const mostNames = 50;

/**
 * `npm run check:reproducible`: builds the archive twice, in unlike surroundings, then again upon what the first build has
 * left, and fails where a byte differs. `--edits` changes a copy of the content at random in between.
 */
export const checkReproducibleCommand = commandLine({
	name: 'check:reproducible',
	options: { edits: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
	run: ({ values }, around) => {
		const [rounds, seed] = [values.edits, values.seed].map(Number);
		if (!isCount(rounds) || !isCount(seed)) throw new UsageError('--edits and --seed take a whole number.');
		const root = mkdtempSync(join(tmpdir(), 'archive-reproducible-'));
		const content = process.env['ARCHIVE_CONTENT'] || 'content';
		const edited = join(root, 'content');
		if (rounds > 0) cpSync(content, edited, { recursive: true });
		const built = rounds > 0 ? edited : content;
		const sites = [join(root, 'build-1', 'dist'), join(root, 'build-2', 'dist')] as const;
		try {
			return check(built, sites, { rounds, seed }, around);
		} catch (error) {
			around.err(`${(error as Error).message}\n`);
			return 1;
		} finally {
			for (const folder of [root, ...sites.map((site) => siteCache(built, site))])
				rmSync(folder, { recursive: true, force: true });
		}
	},
});

function check(
	content: string,
	sites: readonly [string, string],
	{ rounds, seed }: { readonly rounds: number; readonly seed: number },
	{ out, err }: Surroundings,
): ExitCode {
	for (const [at, site] of sites.entries()) buildInto(content, site, testedSurroundings[at]);
	const unlike = differingFiles(...sites);
	if (unlike.length > 0) {
		err(
			`${unlike.length} file(s) differ between two builds of the same content:\n${named(unlike)}\nLook for a date, a time zone, or an order that depends on what is ready first. More: docs/diagnostics/build-not-reproducible.md\n`,
		);
		return 1;
	}
	out('Two builds, in two time zones and with another number of threads, are the same to the byte.\n');
	buildInto(content, sites[0]);
	const random = createRandom(seed);
	const fault = {
		edits: [],
		files: differingFiles(...sites),
		...checkReuse(content, sites, { rounds, random }),
	};
	if (fault.files.length > 0) {
		const after = fault.edits.map(({ what, file }) => `${file}: ${what}`).join('\n');
		err(
			`${fault.files.length} file(s) differ between a build that reuses the one before and a clean one:\n${named(fault.files)}\n${after}\nA key lacks something that the file shows (src/site/letter-page-key.ts). More: docs/diagnostics/build-not-reproducible.md\n`,
		);
		return 1;
	}
	out(`A build that reuses the one before is the same as a clean one (edits between: ${rounds}).\n`);
	return 0;
}

function named(files: readonly string[]): string {
	return files.slice(0, mostNames).join('\n');
}

function isCount(number: number | undefined): number is number {
	return Number.isInteger(number) && Number(number) >= 0;
}
