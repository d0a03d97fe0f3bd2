import type { ParseArgsOptionsConfig } from 'node:util';
import { type CommandLine, runCommandLine } from './command-line.ts';

/** Runs a command with the arguments of this process, and sets the exit code: all that `scripts/<command>.ts` does. */
export async function startCommand<Options extends ParseArgsOptionsConfig>(
	command: CommandLine<Options>,
): Promise<void> {
	process.exitCode = await runCommandLine(process.argv.slice(2), command);
}
