import { startCommand } from './cli/start-command.ts';
import { fuzzCommand } from './fuzz/command.ts';

await startCommand(fuzzCommand);
