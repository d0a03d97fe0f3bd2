import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { commandLine, type ExitCode, runCommandLine } from '../cli/command-line.ts';
import { deskCommand } from '../desk/command.ts';
import { serveCommandLine } from '../serve/command.ts';

const inbox = 'inbox';

/** `npm start`: ingests what is in `inbox/`, builds the archive, serves it and opens the desk. */
export const startCommandLine = commandLine({
	name: 'start',
	options: {},
	run: async (_given, around): Promise<ExitCode> => {
		mkdirSync(inbox, { recursive: true });
		const letters = readdirSync(inbox).filter((name) => !name.startsWith('.'));
		// Refused letters are reported by the ingest itself and do not keep the others from being published.
		if (letters.length > 0 && run('scripts/ingest.ts', [inbox, '--lang', around.language]) === 2) return 2;
		if (letters.length === 0)
			around.out('inbox/ is empty: put letters there and run npm start again, or npm run ingest -- FILE…\n');
		const built = run('scripts/build.ts', ['--lang', around.language]);
		if (built !== 0) return built;
		const served = await runCommandLine([], serveCommandLine({ isLast: false }), around);
		return served === 0 ? runCommandLine([], deskCommand, around) : served;
	},
});

/** Runs another command as the publisher would; a process that was killed counts as one that failed. */
function run(script: string, args: readonly string[]): ExitCode {
	const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
	return status === 0 || status === 2 ? status : 1;
}
