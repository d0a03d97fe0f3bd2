import { statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ArchiveInUse } from '#store/files/archive-in-use.ts';
import { lockArchive } from '#store/files/lock-archive.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { type Dialogue, terminalDialogue } from './dialogue.ts';
import { today } from './today.ts';
import { UsageError } from './usage-error.ts';

/** What the three commands of the ledger share. */
export interface CommandContext {
	/** Folder of the archive’s content. */
	readonly content: string;
	readonly dryRun: boolean;
	readonly json: boolean;
	/** ISO date of the lines that are written. */
	readonly date: string;
	/** Null where nobody can be asked. */
	readonly dialogue: Dialogue | null;
	/** Tells the person something; goes to the error stream, so that the output is results alone. */
	readonly say: (text: string) => void;
	/** Asks whether to go on, once everything that will be done is told; without a person, --yes says so. */
	readonly agreed: (question: string) => Promise<boolean>;
}

/** A command of the ledger. */
export interface Command {
	/** As npm knows it. */
	readonly name: string;
	readonly help: string;
	/** Its own options. */
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** Does it and gives what is printed: for a machine and for a person. */
	readonly run: (context: CommandContext, given: Given) => Promise<Outcome>;
}

/** What the command line says. */
export interface Given {
	readonly words: readonly string[];
	/** Text of an option, null where it was not given. */
	readonly text: (option: string) => string | null;
	readonly flag: (option: string) => boolean;
}

/** What a command has done. */
export interface Outcome {
	readonly json: object;
	readonly text: string;
}

/**
 * Runs a command of the ledger with the content folder to itself.
 *
 * @param dialogue who is asked; the terminal where there is one
 * @returns exit code: 0 done, or nothing to do; 1 not done as things stand, the message says why; 2 called wrongly
 */
export async function runCommand(
	argv: readonly string[],
	command: Command,
	dialogue: Dialogue | null = terminalDialogue(),
): Promise<0 | 1 | 2> {
	try {
		const given = read(argv, command);
		if (given.flag('help')) {
			process.stdout.write(command.help);
			return 0;
		}
		const outcome = await runLocked(given, command, dialogue);
		process.stdout.write(given.flag('json') ? `${JSON.stringify(outcome.json, null, '\t')}\n` : outcome.text);
		return 0;
	} catch (error) {
		if (error instanceof UsageError || error instanceof ArchiveInUse) {
			process.stderr.write(`${error.message}\nSee npm run ${command.name} -- --help.\n`);
			return 2;
		}
		if (!(error instanceof LedgerRefusal)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	} finally {
		dialogue?.close();
	}
}

async function runLocked(given: Given, command: Command, dialogue: Dialogue | null): Promise<Outcome> {
	const content = given.text('content') ?? (ARCHIVE_CONTENT || 'content');
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(
			`There is no folder ${content}. Name the folder of the archive's content with --content.`,
		);
	const [dryRun, json, sure] = [given.flag('dry-run'), given.flag('json'), given.flag('yes')];
	const person = json || sure ? null : dialogue;
	const say = (text: string) => {
		process.stderr.write(`${text}\n`);
	};
	const agreed = async (question: string) => {
		if (sure || dryRun) return true;
		if (person) return person.confirm(question);
		throw new UsageError(
			'There is no terminal to ask whether to go on: add --yes, or --dry-run to look only.',
		);
	};
	const context = { content, dryRun, json, date: today(), dialogue: person, say, agreed };
	const free = dryRun ? null : lockArchive(content);
	try {
		return await command.run(context, given);
	} finally {
		free?.();
	}
}

function read(argv: readonly string[], { options }: Command): Given {
	try {
		const parsed = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: { ...shared, ...options },
		});
		const values = new Map(Object.entries(parsed.values));
		return {
			words: parsed.positionals,
			text: (option) => {
				const value = values.get(option);
				return typeof value === 'string' ? value : null;
			},
			flag: (option) => values.get(option) === true,
		};
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

const { ARCHIVE_CONTENT } = process.env;

const shared = {
	content: { type: 'string' },
	'dry-run': { type: 'boolean' },
	json: { type: 'boolean' },
	yes: { type: 'boolean', short: 'y' },
	help: { type: 'boolean', short: 'h' },
} as const;
