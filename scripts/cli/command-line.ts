import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { ArchiveInUse } from '#store/files/archive-in-use.ts';
import { StorageFault } from '#store/files/storage-fault.ts';
import { GateRefusal } from '#store/gate/gate-refusal.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import type { TerminalLanguage } from '../../src/i18n/terminal/index.ts';
import { ConfigError } from './config-error.ts';
import { isSystemError } from './is-system-error.ts';
import { type HelpLists, helpText } from './language/help-text.ts';
import { inLanguage } from './language/in-language.ts';
import { terminalLanguage } from './language/terminal-language.ts';
import { loadConfig } from './load-config.ts';
import { NotDone } from './not-done.ts';
import { chooseReporter } from './report/choose-reporter.ts';
import { faultFindings } from './report/fault-findings.ts';
import { isWorkflow } from './report/is-workflow.ts';
import { jsonReport } from './report/json-report.ts';
import { UsageError } from './usage-error.ts';

/** 0: done, or nothing to do; 1: not possible as things are, the message says why; 2: called or configured wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What was given on the command line: the values of options, and the other words. */
export type Given<Options extends ParseArgsOptionsConfig> = ReturnType<
	typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** What a command gets in addition to its arguments. */
export interface Surroundings {
	/** The publisher's configuration, read when a command asks for it. @throws ConfigError if it cannot be used */
	readonly config: () => Promise<ArchiveConfig>;
	/** Prints results. */
	readonly out: (text: string) => void;
	/** Prints what is meant for a person: progress, messages. */
	readonly err: (text: string) => void;
	/** The language of the person: `out` and `err` translate into it. */
	readonly language: TerminalLanguage;
}

/** The environment of a command, before its language is known. */
export type Streams = Omit<Surroundings, 'language'>;

/** The options that every command has. */
const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;

/** The streams of this process. */
const thisProcess: Streams = {
	config: loadConfig,
	out: (text) => {
		process.stdout.write(text);
	},
	err: (text) => {
		process.stderr.write(text);
	},
};

/** A command as npm knows it, `npm run NAME`: all of them have this shape and run in this frame. */
export interface CommandLine<Options extends ParseArgsOptionsConfig> {
	readonly name: string;
	/** Lists that the help inserts; its words are in src/i18n/terminal. */
	readonly lists?: HelpLists;
	/** Its options as `parseArgs` of node:util takes them; every command has `--help` and `--lang`. */
	readonly options: Options;
	/**
	 * Runs the command.
	 *
	 * @throws UsageError if it was called wrongly; NotDone, or a refusal of the store, if it cannot be done as
	 *   things are
	 */
	readonly run: (given: Given<Options>, around: Surroundings) => Promise<ExitCode> | ExitCode;
}

/** The same command, with the types of its options inferred. */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
	command: CommandLine<Options>,
): CommandLine<Options> {
	return command;
}

/**
 * Runs a command in the caller's language: parses its arguments, shows its help, and turns what it throws into a
 * message for a person and an exit code.
 * Unexpected errors are rethrown.
 *
 * @param argv the words after the command's name
 */
export async function runCommandLine<Options extends ParseArgsOptionsConfig>(
	argv: readonly string[],
	command: CommandLine<Options>,
	streams: Streams = thisProcess,
): Promise<ExitCode> {
	let around = spokenTo(streams, terminalLanguage([], process.env));
	let toMachine: Streams['out'] | null = null;
	try {
		around = spokenTo(streams, terminalLanguage(argv, process.env));
		if (isHelpAsked(argv)) {
			streams.out(helpText(command.name, around.language, command.lists));
			return 0;
		}
		const given = readWords(argv, command.options);
		// Output for machines is the same in every language.
		toMachine = isForMachine(given) ? streams.out : null;
		return await command.run(given, { ...around, out: toMachine ?? around.out });
	} catch (error) {
		if (error instanceof GateRefusal) tellFaults(error, around, toMachine);
		return refused(error, command.name, around);
	}
}

function spokenTo({ config, out, err }: Streams, language: TerminalLanguage): Surroundings {
	const said = inLanguage(language);
	return { config, language, out: (text) => out(said(text)), err: (text) => err(said(text)) };
}

function isForMachine({ values }: { readonly values: object }): boolean {
	return 'json' in values && values.json === true;
}

/** Reports faults of the content in addition to the message for a person: as JSON, or as annotations on GitHub. */
function tellFaults(
	{ content, faults }: GateRefusal,
	{ language, err }: Surroundings,
	toMachine: Streams['out'] | null,
): void {
	const findings = faultFindings(content, faults);
	if (toMachine)
		toMachine(`${JSON.stringify({ status: 'refused', faults: jsonReport(findings) }, null, '\t')}\n`);
	if (isWorkflow()) err(chooseReporter({ colours: false, language })(findings));
}

/** Reports what a command threw. @throws any error that was not expected */
function refused(error: unknown, name: string, { err }: Surroundings): ExitCode {
	if (error instanceof UsageError || error instanceof ArchiveInUse) {
		err(`${error.message}\nSee npm run ${name} -- --help.\n`);
		return 2;
	}
	if (error instanceof ConfigError) {
		err(`${error.message}\n`);
		return 2;
	}
	if (isSystemError(error)) {
		err(`${systemFault(error)}\n`);
		return 1;
	}
	const isForeseen = [NotDone, LedgerRefusal, StorageFault].some((kind) => error instanceof kind);
	if (!(error instanceof Error && isForeseen)) throw error;
	err(`${error.message}\n`);
	return 1;
}

function systemFault({ path, code, syscall }: NodeJS.ErrnoException): string {
	if (code === 'ENOSPC') return 'There is no room left on the disk. Make some, and run the command again.';
	return `${path ?? 'A file or a folder'} cannot be used (${code}, ${syscall}). Look at its permissions, at links in its path and at the disk, and run the command again.`;
}

/** Comes first: someone who asks for help may have got the rest wrong. */
function isHelpAsked(argv: readonly string[]): boolean {
	const end = argv.indexOf('--');
	return argv.slice(0, end < 0 ? argv.length : end).some((word) => word === '--help' || word === '-h');
}

function readWords<Options extends ParseArgsOptionsConfig>(
	argv: readonly string[],
	options: Options,
): Given<Options> {
	try {
		// The parser knows the frame's own options; commands never see them.
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: { ...common, ...options },
		}) as Given<Options>;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
