import { runAstro } from '../build/run-astro.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';

const help = `Previews the archive on this machine while it is being worked on.

npm run dev -- [options]

  --port N   port to serve at (4321)
  --host     serve to other machines of the network too
  --help     show this
`;

/** `npm run dev`: previews the archive while it is being worked on. */
export const devCommand = commandLine({
	name: 'dev',
	options: { port: { type: 'string' }, host: { type: 'boolean' } },
	help,
	run: async ({ values: { port, host } }, { config }): Promise<ExitCode> => {
		await config();
		const options = [...(port ? ['--port', port] : []), ...(host ? ['--host'] : [])];
		return runAstro(['dev', ...options]) === 0 ? 0 : 1;
	},
});
