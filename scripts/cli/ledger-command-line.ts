import { statSync } from 'node:fs';
import type { ParseArgsOptionsConfig } from 'node:util';
import { refuseHalfDone } from '#store/changes/refuse-half-done.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import type { CommandLine, ExitCode, Surroundings, Given as Words } from './command-line.ts';
import { type Dialogue, terminalDialogue } from './dialogue.ts';
import type { HelpLists } from './language/help-text.ts';
import { type InLanguage, inLanguage } from './language/in-language.ts';
import { NotDone } from './not-done.ts';
import { today } from './today.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command of the ledger. */
const shared = {
	content: { type: 'string' },
	'dry-run': { type: 'boolean' },
	json: { type: 'boolean' },
	yes: { type: 'boolean', short: 'y' },
} as const;

/** What the three commands of the ledger share. */
export interface CommandContext {
	/** Folder of the archive’s content. */
	readonly content: string;
	/** The publisher's configuration. */
	readonly config: Surroundings['config'];
	readonly dryRun: boolean;
	readonly json: boolean;
	/** ISO date of the lines to be written. */
	readonly date: string;
	/** Null if there is nobody to ask. */
	readonly dialogue: Dialogue | null;
	/** Tells the person something, on the error stream, so that the output contains only results. */
	readonly say: (text: string) => void;
	/** Asks whether to go on, once the person knows what will be done; without a terminal, --yes answers. */
	readonly agreed: (question: string) => Promise<boolean>;
}

/** A command of the ledger. */
export interface Command {
	/** Its name in npm. */
	readonly name: string;
	/** Lists that its help inserts. */
	readonly lists?: HelpLists;
	/** Its own options. */
	readonly options: ParseArgsOptionsConfig;
	/** Runs the command and returns what is printed: for a machine and for a person. */
	readonly run: (context: CommandContext, given: Given) => Promise<Outcome>;
}

/** What was given on the command line. */
export interface Given {
	readonly words: readonly string[];
	/** Text of an option, null if it was not given. */
	readonly text: (option: string) => string | null;
	readonly flag: (option: string) => boolean;
}

/** What a command has done. */
export interface Outcome {
	readonly json: object;
	readonly text: string;
}

/**
 * Makes a command of the ledger a command line: it locks the content folder, and may ask a person.
 *
 * @param dialogue asks the person; by default the terminal, if there is one
 */
export function ledgerCommandLine(
	command: Command,
	dialogue: (said: InLanguage) => Dialogue | null = terminalDialogue,
): CommandLine<ParseArgsOptionsConfig> {
	return {
		name: command.name,
		...(command.lists && { lists: command.lists }),
		options: { ...shared, ...command.options },
		run: async (words, around): Promise<ExitCode> => {
			const given = givenOf(words);
			const person = dialogue(inLanguage(around.language));
			try {
				const outcome = await runLocked(given, command, { person, around });
				around.out(given.flag('json') ? `${JSON.stringify(outcome.json, null, '\t')}\n` : outcome.text);
				return 0;
			} finally {
				person?.close();
			}
		},
	};
}

async function runLocked(
	given: Given,
	command: Command,
	{ person: dialogue, around }: { person: Dialogue | null; around: Surroundings },
): Promise<Outcome> {
	const named = given.text('content') ?? (process.env['ARCHIVE_CONTENT'] || null);
	const content = named ?? 'content';
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) throw noContent(named);
	const [dryRun, json, sure] = [given.flag('dry-run'), given.flag('json'), given.flag('yes')];
	const person = json || sure ? null : dialogue;
	const say = (text: string) => around.err(`${text}\n`);
	const agreed = async (question: string) => {
		if (sure || dryRun) return true;
		if (person) return person.confirm(question);
		throw new UsageError(
			'There is no terminal to ask whether to go on: add --yes, or --dry-run to look only.',
		);
	};
	const { config } = around;
	const context = { content, config, dryRun, json, date: today(), dialogue: person, say, agreed };
	if (dryRun) refuseHalfDone(content);
	const free = dryRun ? null : lockArchive(content, say);
	try {
		return await command.run(context, given);
	} finally {
		free?.();
	}
}

function givenOf({ values, positionals }: ParsedWords): Given {
	const all = new Map(Object.entries(values));
	return {
		words: positionals,
		text: (option) => {
			const value = all.get(option);
			return typeof value === 'string' ? value : null;
		},
		flag: (option) => all.get(option) === true,
	};
}

type ParsedWords = Words<ParseArgsOptionsConfig>;

/** A new archive has no content/ yet, but a folder that somebody names must exist. */
function noContent(named: string | null): Error {
	if (named === null) return new NotDone('There are no letters yet. Put them into inbox/ and run npm start.');
	return new UsageError(
		`There is no folder ${named}. Name the folder of the archive's content with --content.`,
	);
}
