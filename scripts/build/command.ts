import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type ExitCode, type Surroundings } from '../cli/command-line.ts';
import { readShard } from '../cli/read-shard.ts';
import { UsageError } from '../cli/usage-error.ts';
import { buildPart } from './build-part.ts';
import { buildSite } from './build-site.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { countedLines } from './counted-lines.ts';
import { gatherParts } from './gather-parts.ts';
import { partsReport } from './parts-report.ts';
import { refuseOlder } from './refuse-older.ts';
import { renderedPages } from './rendered-pages.ts';
import { siteCache } from './site-cache.ts';
import { verdictReport } from './verdict-report.ts';

/** Options of Astro that would build a site other than the one that is sealed, with what to use instead. */
const refused: Readonly<Record<string, string>> = {
	outDir: 'To build into another folder, set ARCHIVE_OUT: ARCHIVE_OUT=/path/to/site npm run build.',
	site: 'The address is set in archive.config.ts (url); ARCHIVE_URL replaces it for one build.',
	base: 'Pages have relative links and need no base; the address is set in archive.config.ts (url).',
	root: 'Run npm run build in the archive’s own folder; ARCHIVE_CONTENT names other content.',
	config: 'The archive is configured by archive.config.ts.',
};

/** Where parts are left, each in a folder of its name. */
const partsFolder = 'parts';

/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`, and seals it with a manifest; or a part of it. */
export const buildCommand = commandLine({
	name: 'build',
	options: {
		compare: { type: 'string' },
		part: { type: 'string' },
		into: { type: 'string' },
		parts: { type: 'string' },
		...Object.fromEntries(Object.keys(refused).map((name) => [name, { type: 'string' }] as const)),
	},
	run: async ({ values, positionals }, around): Promise<ExitCode> => {
		const { config, out, err, language } = around;
		const wrong = Object.keys(values).find((name) => name in refused);
		if (wrong) throw new UsageError(`npm run build takes no --${wrong}. ${refused[wrong]}`);
		if (positionals.length > 0) throw new UsageError(`${positionals[0]}: npm run build takes no words.`);
		refuseTogether(values);
		const ARCHIVE_OUT = process.env['ARCHIVE_OUT'] || 'dist';
		const { ARCHIVE_CONTENT } = process.env;
		// An archive without letters can be built, but not one whose name was mistyped.
		if (ARCHIVE_CONTENT && !existsSync(ARCHIVE_CONTENT)) {
			throw new UsageError(
				`There is no folder ${ARCHIVE_CONTENT} (ARCHIVE_CONTENT): name the folder that holds letters/.`,
			);
		}
		// Read before anything is built, so that a mistake in the configuration is reported in one sentence.
		const settings = await config();
		const content = ARCHIVE_CONTENT || 'content';
		if (values['part'] !== undefined) return await partOf(content, values['part'], values['into'], around);
		refuseOlder(content, ARCHIVE_OUT);
		const before = countedLines(values['compare'] ?? null, ARCHIVE_OUT);
		const cache = siteCache(content, ARCHIVE_OUT);
		const parts = values['parts'] === undefined ? [] : gatherParts(values['parts'], cache);
		if (!(await buildSite(content, ARCHIVE_OUT, { config: settings, language, out, err }))) return 1;
		out(verdictReport(changedVerdicts(before, countedLines(null, ARCHIVE_OUT))));
		if (parts.length > 0) out(partsReport(parts, renderedPages(cache)));
		out(`The archive is built in ${ARCHIVE_OUT}.\n`);
		return 0;
	},
});

/** Options that ask for a part, for the whole of parts, or for a comparison with a site. */
function refuseTogether(values: Readonly<Record<string, unknown>>): void {
	const asked = (name: string) => values[name] !== undefined;
	if (asked('part') && (asked('parts') || asked('compare')))
		throw new UsageError('--part builds a part and no site: give it neither --parts nor --compare.');
	if (asked('into') && !asked('part'))
		throw new UsageError('--into names the folder of a part: give it with --part i/n.');
}

async function partOf(
	content: string,
	asked: string,
	into: string | undefined,
	around: Surroundings,
): Promise<ExitCode> {
	const part = readShard('part', asked);
	const folder = into ?? join(partsFolder, `${part.number}-of-${part.of}`);
	const pages = await buildPart(content, part, folder, around);
	if (pages === null) return 1;
	around.out(`Part ${part.number}/${part.of} is built in ${folder} (letters’ pages: ${pages}).\n`);
	return 0;
}
