import { runAstro } from '../build/run-astro.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';

/** `npm run dev`: previews the archive while it is being worked on. */
export const devCommand = commandLine({
	name: 'dev',
	options: { port: { type: 'string' }, host: { type: 'boolean' } },
	run: async ({ values: { port, host } }, { config }): Promise<ExitCode> => {
		await config();
		const options = [...(port ? ['--port', port] : []), ...(host ? ['--host'] : [])];
		return (await runAstro(['dev', ...options])) === 0 ? 0 : 1;
	},
});
