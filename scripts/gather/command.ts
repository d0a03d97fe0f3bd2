import { statSync } from 'node:fs';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { openArchive } from '#store/archive.ts';
import { changeContent } from '#store/changes/change-content.ts';
import type { Changes } from '#store/changes/changes.ts';
import type { ChangeGroup } from '#store/changes/group-changes.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import { commandLine, type ExitCode, type Given, type Surroundings } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type GatherRules, gatherPart } from './gather-part.ts';

const commandOptions = { content: { type: 'string' } } as const;

/** `npm run gather`: brings the parts of a split ingest together. Exit code 1 where a part holds files that cannot be read. */
export const gatherCommand = commandLine({
	name: 'gather',
	options: commandOptions,
	run: async (given, around): Promise<ExitCode> => {
		const { content, parts } = readOptions(given);
		const config = await around.config();
		const rules = { jurisdiction: jurisdictionOf(config.jurisdiction), redaction: config.redaction };
		const free = lockArchive(content, (line) => around.err(`${line}\n`));
		try {
			return changeContent(content, (changes) => gatherParts(changes, { parts, rules }, around));
		} finally {
			free();
		}
	},
});

/** As one change: whatever stops it, all parts are there or none. */
function gatherParts(
	changes: Changes,
	{ parts, rules }: Pick<Options, 'parts'> & { rules: GatherRules },
	{ out, err }: Surroundings,
): ExitCode {
	const whole: Pick<ChangeGroup, 'add' | 'read'> = { add: (make) => make(changes), read: changes.read };
	const archive = openArchive(changes.content, { dryRun: false, changes: whole });
	let damaged = archive.damaged.length;
	for (const folder of parts) {
		const part = openArchive(folder, { dryRun: true });
		for (const path of part.damaged) err(`${path}  This content file cannot be read; it was left out.\n`);
		damaged += part.damaged.length;
		const { added, known, withdrawn } = gatherPart(part, folder, archive, rules);
		for (const id of withdrawn) err(`${folder}: ${id} was withdrawn from the archive; it was left out.\n`);
		out(`${folder}: ${added} added, ${known} known\n`);
	}
	return damaged > 0 ? 1 : 0;
}

interface Options {
	readonly content: string;
	readonly parts: readonly string[];
}

function readOptions({ values, positionals }: Given<typeof commandOptions>): Options {
	if (positionals.length === 0)
		throw new UsageError('No PART was given. Name the content folders of the parts, in order.');
	for (const part of positionals) {
		if (!statSync(part, { throwIfNoEntry: false })?.isDirectory())
			throw new UsageError(`${part} is no folder.`);
	}
	return {
		content: values.content ?? (process.env['ARCHIVE_CONTENT'] || 'content'),
		parts: positionals,
	};
}
