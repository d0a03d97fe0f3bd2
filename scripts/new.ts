import { startCommand } from './cli/start-command.ts';
import { newCommand } from './new/command.ts';

await startCommand(newCommand);
