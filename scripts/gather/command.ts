import { statSync } from 'node:fs';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { openArchive } from '#store/archive.ts';
import { ArchiveInUse } from '#store/files/archive-in-use.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import { parseOptions } from '../cli/parse-options.ts';
import { UsageError } from '../cli/usage-error.ts';
import { gatherPart } from './gather-part.ts';

/**
 * Runs the gather command.
 *
 * @returns exit code: 0 all parts are in the archive, 1 a part holds files that cannot be read, 2 the command was called wrongly.
 */
export function gatherCommand(
	argv: readonly string[],
	config: Pick<ArchiveConfig, 'jurisdiction'>,
): 0 | 1 | 2 {
	try {
		return gather(readOptions(argv), jurisdictionOf(config.jurisdiction));
	} catch (error) {
		if (!(error instanceof UsageError || error instanceof ArchiveInUse)) throw error;
		process.stderr.write(`${error.message}\nSee npm run gather -- --help.\n`);
		return 2;
	}
}

function gather({ content, parts, wantsHelp }: Options, jurisdiction: Jurisdiction): 0 | 1 {
	if (wantsHelp) {
		process.stdout.write(help);
		return 0;
	}
	const free = lockArchive(content);
	try {
		return gatherParts(content, parts, jurisdiction);
	} finally {
		free();
	}
}

function gatherParts(content: string, parts: readonly string[], jurisdiction: Jurisdiction): 0 | 1 {
	const archive = openArchive(content, { dryRun: false });
	let damaged = archive.damaged.length;
	for (const folder of parts) {
		const part = openArchive(folder, { dryRun: true });
		for (const path of part.damaged)
			process.stderr.write(`${path}  This content file cannot be read; it was left out.\n`);
		damaged += part.damaged.length;
		const { added, known, withdrawn } = gatherPart(part, folder, archive, jurisdiction);
		for (const id of withdrawn)
			process.stderr.write(`${folder}: ${id} was withdrawn from the archive; it was left out.\n`);
		process.stdout.write(`${folder}: ${added} added, ${known} known\n`);
	}
	return damaged > 0 ? 1 : 0;
}

interface Options {
	readonly content: string;
	readonly parts: readonly string[];
	readonly wantsHelp: boolean;
}

function readOptions(argv: readonly string[]): Options {
	const { values, positionals } = parseOptions(argv, {
		content: { type: 'string' },
		help: { type: 'boolean', short: 'h' },
	});
	const wantsHelp = values.help ?? false;
	if (positionals.length === 0 && !wantsHelp)
		throw new UsageError('No PART was given. Name the content folders of the parts, in order.');
	for (const part of positionals) {
		if (!statSync(part, { throwIfNoEntry: false })?.isDirectory())
			throw new UsageError(`${part} is no folder.`);
	}
	return { content: values.content ?? ARCHIVE_CONTENT ?? 'content', parts: positionals, wantsHelp };
}

const { ARCHIVE_CONTENT } = process.env;

const help = `Brings the parts of a split ingest (npm run ingest -- --shard i/n) together.

npm run gather -- [--content DIR] PART…

PART is the content folder that one shard has written; give them in the order of their numbers.

  --content DIR     folder of the archive's content (ARCHIVE_CONTENT, else content)
  --help            show this

Exit codes: 0 done, 1 a part holds files that cannot be read, 2 the command was called wrongly.
`;
