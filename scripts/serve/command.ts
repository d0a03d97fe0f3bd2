import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { UsageError } from '../cli/usage-error.ts';
import { serveSite } from './site-server.ts';

/** `npm run serve`: serves the built archive on this machine, until it is stopped. */
export const serveCommand = serveCommandLine({ isLast: true });

/** @param isLast whether nothing is opened after it that says how to stop */
export function serveCommandLine({ isLast }: { isLast: boolean }) {
	return commandLine({
		name: 'serve',
		options: { dir: { type: 'string' }, port: { type: 'string', default: '4321' } },
		run: async ({ values }, { out }): Promise<ExitCode> => {
			const folder = values.dir ?? (process.env['ARCHIVE_OUT'] || 'dist');
			const port = Number(values.port);
			if (!Number.isInteger(port) || port < 0 || port > 65_535)
				throw new UsageError('--port: give a number from 0 to 65535.');
			if (!existsSync(join(folder, 'index.html'))) {
				throw new UsageError(
					`There is no built archive in ${folder}: build it first with \`npm run build\`.`,
				);
			}
			const { url } = await serveSite({ folder, port, isPreview: values.dir === undefined });
			out(`\nThe archive is open at ${url}\n${isLast ? 'Stop it with Ctrl+C.\n' : ''}`);
			return 0;
		},
	});
}
