/** `npm run bench`: measures ingest, build and search index on made letters. See `--help`. */
import { runBench } from './bench/command.ts';

process.exitCode = await runBench(process.argv.slice(2));
