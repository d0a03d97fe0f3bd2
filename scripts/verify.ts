import { startCommand } from './cli/start-command.ts';
import { verifyCommand } from './verify/command.ts';

await startCommand(verifyCommand);
