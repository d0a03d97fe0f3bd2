import type { ParseArgsOptionsConfig } from 'node:util';
import { testConfig } from '../../testing/test-config.ts';
import { type CommandLine, type ExitCode, runCommandLine } from '../command-line.ts';

/** What a command printed, and its exit code. */
export interface Ran {
	readonly code: ExitCode;
	readonly stdout: string;
	readonly stderr: string;
}

/** The surroundings in which a command runs. */
export interface Place {
	/** The working folder, for relative names; by default that of this process. */
	readonly folder?: string;
	/** Variables set for this run only; a test key replaces the machine’s. */
	readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a command in this process as `npm run` does, with the configuration of the tests: no process is started, and an
 * unexpected error fails the test. Commands run one after another, because working folder and environment belong to the process.
 */
export async function runHere<Options extends ParseArgsOptionsConfig>(
	command: CommandLine<Options>,
	args: readonly string[],
	{ folder = process.cwd(), environment = {} }: Place = {},
): Promise<Ran> {
	const printed = { stdout: '', stderr: '' };
	const before = { folder: process.cwd(), environment: { ...process.env } };
	// In a folder of its own, a command uses the content/ there, never the project’s.
	if (folder !== before.folder) delete process.env['ARCHIVE_CONTENT'];
	Object.assign(process.env, { CI: '1', LC_ALL: 'C', ARCHIVE_KEY: '0'.repeat(64) }, environment);
	process.chdir(folder);
	try {
		const code = await runCommandLine(args, command, {
			config: async () => testConfig,
			out: (text) => {
				printed.stdout += text;
			},
			err: (text) => {
				printed.stderr += text;
			},
		});
		return { code, ...printed };
	} finally {
		process.chdir(before.folder);
		for (const name of Object.keys(process.env)) if (!(name in before.environment)) delete process.env[name];
		Object.assign(process.env, before.environment);
	}
}
