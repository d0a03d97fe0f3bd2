/** `npm run evaluate`: how right ingest reads letters whose values are known. See `--help`. */
import config from '../archive.config.ts';
import { evaluate } from './evaluate/command.ts';

process.exitCode = await evaluate(process.argv.slice(2), config);
