import { mkdirSync } from 'node:fs';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { readEngineChoice } from '../cli/read-engine-choice.ts';
import { UsageError } from '../cli/usage-error.ts';
import { openDesk } from './desk.ts';
import { serveDesk } from './server/serve-desk.ts';

const help = `Opens the desk: a page on this machine where letters are dropped, looked at, masked, corrected and released.

npm run desk -- [options]

  --content DIR   folder of the archive's content (ARCHIVE_CONTENT, else content)
  --inbox DIR     folder of the sources (inbox)
  --ocr ENGINE    embedded, system or auto, as for ingest
  --port N        port to try first (4400)
  --help          show this

The address has a key: whoever has it may do all that you may. docs/desk.md tells more.
`;

/** `npm run desk`: serves the desk to the person at this machine, until it is stopped. */
export const deskCommand = commandLine({
	name: 'desk',
	options: {
		content: { type: 'string' },
		inbox: { type: 'string', default: 'inbox' },
		ocr: { type: 'string' },
		port: { type: 'string', default: '4400' },
	},
	help,
	run: async ({ values }, { config, out }): Promise<ExitCode> => {
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
		const { url } = await serveDesk(desk, port);
		out(`\nThe desk is open at ${url}\nStop it with Ctrl+C.\n`);
		return 0;
	},
});
