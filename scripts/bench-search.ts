/** `npm run bench:search`: measures the search on letters and queries written for it. See `--help`. */
import { runSearchBench } from './bench-search/command.ts';

process.exitCode = await runSearchBench(process.argv.slice(2));
