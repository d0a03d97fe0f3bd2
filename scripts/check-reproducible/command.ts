import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteCache } from '../build/site-cache.ts';
import { commandLine, type ExitCode, type Surroundings } from '../cli/command-line.ts';
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

/** `npm run check:reproducible`: builds the archive twice, in unlike surroundings, and fails where a byte differs. */
export const checkReproducibleCommand = commandLine({
	name: 'check:reproducible',
	options: {},
	run: (_given, around) => {
		const content = process.env['ARCHIVE_CONTENT'] || 'content';
		const root = mkdtempSync(join(tmpdir(), 'archive-reproducible-'));
		const sites = testedSurroundings.map((_, number) => join(root, `build-${number + 1}`, 'dist'));
		try {
			return check(sites, around);
		} finally {
			for (const folder of [root, ...sites.map((site) => siteCache(content, site))])
				rmSync(folder, { recursive: true, force: true });
		}
	},
});

function check(sites: readonly string[], { out, err }: Surroundings): ExitCode {
	for (const [number, surroundings] of testedSurroundings.entries()) {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
			env: { ...process.env, ...surroundings, ARCHIVE_OUT: sites[number] },
			encoding: 'utf8',
			maxBuffer: Number.POSITIVE_INFINITY,
		});
		if (status !== 0) {
			err(`Build ${number + 1} failed (code ${status}):\n${(stdout + stderr).slice(-4000)}\n`);
			return 1;
		}
	}
	const [first = '', second = ''] = sites;
	const names = differingFiles(first, second);
	if (names.length === 0) {
		out('Two builds, in two time zones and with another number of threads, are the same to the byte.\n');
		return 0;
	}
	err(
		`${names.length} file(s) differ between two builds of the same content:\n${names.slice(0, mostNames).join('\n')}\nLook for a date, a time zone, or an order that depends on what is ready first. More: docs/diagnostics/build-not-reproducible.md\n`,
	);
	return 1;
}
