/** `npm run build`: builds the archive into `dist/`, or `ARCHIVE_CONTENT` into `ARCHIVE_OUT`. */
import { runAstro } from './build/run-astro.ts';

process.exitCode = runAstro(['build', ...process.argv.slice(2)]);
if (process.exitCode === 0) console.log(`The archive is built in ${process.env['ARCHIVE_OUT'] ?? 'dist'}.`);
