/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`. */
import { existsSync } from 'node:fs';
import { withAddress } from '#archive/config/with-address.ts';
import config from '../archive.config.ts';
import { runAstro } from './build/run-astro.ts';
import { sealSite } from './mirror/site/seal-site.ts';

const { ARCHIVE_CONTENT, ARCHIVE_OUT = 'dist', ARCHIVE_URL } = process.env;
if (ARCHIVE_CONTENT && !existsSync(ARCHIVE_CONTENT)) {
	// An archive without letters can be built, but not one whose name was mistyped.
	console.error(
		`There is no folder ${ARCHIVE_CONTENT} (ARCHIVE_CONTENT): name the folder that holds letters/.`,
	);
	process.exitCode = 2;
} else {
	process.exitCode = runAstro(['build', ...process.argv.slice(2)]);
	if (process.exitCode === 0) {
		// Last of all: the manifest is over everything that is published.
		await sealSite(ARCHIVE_OUT, withAddress(config, ARCHIVE_URL));
		console.log(`The archive is built in ${ARCHIVE_OUT}.`);
	}
}
