import { startCommand } from './cli/start-command.ts';
import { ingestCommand } from './ingest/command.ts';

await startCommand(ingestCommand);
