import { existsSync } from 'node:fs';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { buildSite } from './build-site.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { countedLines } from './counted-lines.ts';
import { refuseOlder } from './refuse-older.ts';
import { verdictReport } from './verdict-report.ts';

/** Options of Astro that would build a site other than the one that is sealed, with what to use instead. */
const refused: Readonly<Record<string, string>> = {
	outDir: 'To build into another folder, set ARCHIVE_OUT: ARCHIVE_OUT=/path/to/site npm run build.',
	site: 'The address is set in archive.config.ts (url); ARCHIVE_URL replaces it for one build.',
	base: 'Pages have relative links and need no base; the address is set in archive.config.ts (url).',
	root: 'Run npm run build in the archive’s own folder; ARCHIVE_CONTENT names other content.',
	config: 'The archive is configured by archive.config.ts.',
};

/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`, and seals it with a manifest. */
export const buildCommand = commandLine({
	name: 'build',
	options: {
		compare: { type: 'string' },
		...Object.fromEntries(Object.keys(refused).map((name) => [name, { type: 'string' }] as const)),
	},
	run: async ({ values, positionals }, { config, out, err, language }): Promise<ExitCode> => {
		const wrong = Object.keys(values).find((name) => name in refused);
		if (wrong) throw new UsageError(`npm run build takes no --${wrong}. ${refused[wrong]}`);
		if (positionals.length > 0) throw new UsageError(`${positionals[0]}: npm run build takes no words.`);
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
		refuseOlder(ARCHIVE_CONTENT || 'content', ARCHIVE_OUT);
		const before = countedLines(values['compare'] ?? null, ARCHIVE_OUT);
		const options = { config: settings, language, out, err };
		if (!(await buildSite(ARCHIVE_CONTENT || 'content', ARCHIVE_OUT, options))) return 1;
		out(verdictReport(changedVerdicts(before, countedLines(null, ARCHIVE_OUT))));
		out(`The archive is built in ${ARCHIVE_OUT}.\n`);
		return 0;
	},
});
