/** `npm run search -- QUERY…`: searches a built archive. See `--help`. */
import config from '../archive.config.ts';
import { runSearch } from './search/command.ts';

process.exitCode = await runSearch(process.argv.slice(2), config);
