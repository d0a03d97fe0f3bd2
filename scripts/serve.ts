/** `npm run serve [-- --port N]`: serves the built archive on this machine. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveSite } from './serve/site-server.ts';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: process.env['ARCHIVE_OUT'] ?? 'dist' },
		port: { type: 'string', default: '4321' },
	},
});
if (existsSync(values.dir)) {
	const { url } = await serveSite({ folder: values.dir, port: Number(values.port) });
	console.log(`\nThe archive is open at ${url}\nStop it with Ctrl+C.`);
} else {
	console.error(`There is no built archive in ${values.dir}: build it first with \`npm run build\`.`);
	process.exitCode = 2;
}
