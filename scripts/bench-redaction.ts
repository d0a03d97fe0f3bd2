/** `npm run bench:redaction`: measures what ingest masks, and what the leak gate stops, on situations written for it. See `--help`. */
import { runRedactionBench } from './bench-redaction/command.ts';

process.exitCode = runRedactionBench(process.argv.slice(2));
