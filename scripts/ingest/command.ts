import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { openArchive } from './archive/archive.ts';
import { findSources } from './find-sources.ts';
import { ingestFile } from './ingest-file.ts';
import { json } from './reporters/json.ts';
import { progressBar } from './reporters/progress.ts';
import { diagnosticsOf, summaryOf } from './reporters/terminal.ts';
import type { Result } from './result.ts';
import { readSettings } from './settings/read-settings.ts';
import { settingKeys } from './settings/settings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the ingest command.
 *
 * @returns exit code: 0 all files are in the archive, 1 some were refused, 2 the command was called wrongly.
 */
export function ingest(argv: readonly string[], config: ArchiveConfig): 0 | 1 | 2 {
	try {
		const options = readOptions(argv);
		if (options.help) {
			process.stdout.write(help);
			return 0;
		}
		const results = run(options, config);
		return results.some(({ status }) => status === 'refused') ? 1 : 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`${error.message}\nSee npm run ingest -- --help.\n`);
		return 2;
	}
}

function run(options: Options, config: ArchiveConfig): Result[] {
	const archive = openArchive(options.content, options);
	for (const path of archive.damaged) {
		process.stderr.write(`${path}  This content file cannot be read; letters are not compared with it.\n`);
	}
	const jurisdiction = jurisdictionOf('ua');
	const known = remembering((authorities: readonly Authority[]) =>
		publicContacts(authorities, config, jurisdiction),
	);
	const settings = readSettings(options.set, jurisdiction, known(archive.authorities()));
	const sources = findSources(options.paths);
	const progress = progressBar(process.stderr, sources.length, options.json || Boolean(CI));
	const results: Result[] = [];
	for (const path of sources) {
		const result = ingestFile(path, { archive, jurisdiction, config, known, settings, force: options.force });
		results.push(result);
		progress.clear();
		if (!options.json) report(result);
		progress.step();
	}
	progress.clear();
	if (options.json) process.stdout.write(json(results));
	else process.stderr.write(`${summaryOf(results, options)}\n`);
	return results;
}

/** Bodies seldom change within a run, and reading all their phones for every letter takes longer than the letters. */
function remembering<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
	let last: { given: Given; made: Made } | null = null;
	return (given) => {
		if (last?.given !== given) last = { given, made: make(given) };
		return last.made;
	};
}

function report(result: Result): void {
	process.stderr.write(diagnosticsOf(result, process.stderr.isTTY));
	if (result.id !== null) process.stdout.write(`${result.status}  ${result.id}\n`);
}

function jurisdictionOf(id: string): Jurisdiction {
	const jurisdiction = jurisdictions[id];
	if (!jurisdiction) throw new UsageError(`No jurisdiction ${id} is known.`);
	return jurisdiction;
}

const { ARCHIVE_CONTENT, CI } = process.env;

interface Options {
	readonly content: string;
	readonly dryRun: boolean;
	readonly json: boolean;
	readonly force: boolean;
	readonly help: boolean;
	readonly set: readonly string[];
	readonly paths: readonly string[];
}

function readOptions(argv: readonly string[]): Options {
	const { values, positionals } = parse(argv);
	if (positionals.length === 0 && !values.help) {
		throw new UsageError('No PATH was given. Name the letters, or the folder that holds them.');
	}
	const content = values.content ?? ARCHIVE_CONTENT ?? 'content';
	if (statSync(content, { throwIfNoEntry: false })?.isFile()) {
		throw new UsageError(`${content} is a file. Name the folder of the archive's content.`);
	}
	return {
		content,
		dryRun: values['dry-run'] ?? false,
		json: values.json ?? false,
		force: values.force ?? false,
		help: values.help ?? false,
		set: values.set ?? [],
		paths: positionals,
	};
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				content: { type: 'string' },
				'dry-run': { type: 'boolean' },
				json: { type: 'boolean' },
				force: { type: 'boolean' },
				set: { type: 'string', multiple: true },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

const help = `Takes official letters into the archive: reads, redacts and writes them as Markdown.

npm run ingest -- [options] PATH…

PATH is a letter or a folder of letters.

  --content DIR     folder of the archive's content (ARCHIVE_CONTENT, else content)
  --dry-run         do everything but write
  --json            print the results as JSON, and nothing else
  --set key=value   give a value that the letter does not have or that was read wrongly; can be repeated
  --force           make letters anew that are in the archive already
  --help            show this

Keys of --set: ${settingKeys.join(', ')}.

Exit codes: 0 all letters are in the archive, 1 some were refused, 2 the command was called wrongly.
docs/ingest.md tells more.
`;
