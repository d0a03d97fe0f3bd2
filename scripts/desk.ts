import { startCommand } from './cli/start-command.ts';
import { deskCommand } from './desk/command.ts';

await startCommand(deskCommand);
