import { benchRedactionCommand } from './bench-redaction/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchRedactionCommand);
