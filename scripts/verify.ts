/** `npm run verify -- DIR|ZIP`: checks a copy of an archive against its own manifest. See `--help`. */
import { verify } from './verify/command.ts';

process.exitCode = await verify(process.argv.slice(2));
