/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`. */
import { existsSync } from 'node:fs';
import { runAstro } from './build/run-astro.ts';

const { ARCHIVE_CONTENT, ARCHIVE_OUT = 'dist' } = process.env;
if (ARCHIVE_CONTENT && !existsSync(ARCHIVE_CONTENT)) {
	// An archive without letters can be built, but not one whose name was mistyped.
	console.error(
		`There is no folder ${ARCHIVE_CONTENT} (ARCHIVE_CONTENT): name the folder that holds letters/.`,
	);
	process.exitCode = 2;
} else {
	process.exitCode = runAstro(['build', ...process.argv.slice(2)]);
	if (process.exitCode === 0) console.log(`The archive is built in ${ARCHIVE_OUT}.`);
}
