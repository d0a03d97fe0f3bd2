import { checkCommand } from './check/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(checkCommand);
