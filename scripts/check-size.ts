import { checkSizeCommand } from './check-size/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(checkSizeCommand);
