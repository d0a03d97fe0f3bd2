import { startCommand } from './cli/start-command.ts';
import { devCommand } from './dev/command.ts';

await startCommand(devCommand);
