/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`. */
import { runAstro } from './build/run-astro.ts';

process.exitCode = runAstro(['build', ...process.argv.slice(2)]);
