import { mkdirSync } from 'node:fs';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import { openDesk } from './desk.ts';
import { serveDesk } from './server/serve-desk.ts';

/** `npm run desk`: serves the desk to the person at this machine, until it is stopped. */
export const deskCommand = commandLine({
	name: 'desk',
	options: {
		content: { type: 'string' },
		inbox: { type: 'string', default: 'inbox' },
		ocr: { type: 'string' },
		port: { type: 'string', default: '4400' },
	},
	run: async ({ values }, { config, language, out }): Promise<ExitCode> => {
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65_535)
			throw new UsageError('--port: give a number from 0 to 65535.');
		mkdirSync(values.inbox, { recursive: true });
		const desk = openDesk({
			content: values.content ?? (process.env['ARCHIVE_CONTENT'] || 'content'),
			inbox: values.inbox,
			config: await config(),
			ocr: readEngineChoice(values.ocr),
		});
		const { url } = await serveDesk(desk, { port, language });
		out(`\nThe desk is open at ${url}\nStop it with Ctrl+C.\n`);
		return 0;
	},
});
