import config from '../archive.config.ts';
import { ingest } from './ingest/command.ts';

process.exitCode = await ingest(process.argv.slice(2), config);
