import { startCommand } from './cli/start-command.ts';
import { startCommandLine } from './start/command.ts';

await startCommand(startCommandLine);
