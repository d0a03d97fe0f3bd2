import { gatherCommand } from './ingest/gather/command.ts';

process.exitCode = gatherCommand(process.argv.slice(2));
