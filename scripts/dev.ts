/** `npm run dev`: previews the archive while it is being worked on. */
import { runAstro } from './build/run-astro.ts';

process.exitCode = runAstro(['dev', ...process.argv.slice(2)]);
