import { startCommand } from './cli/start-command.ts';
import { gatherCommand } from './gather/command.ts';

await startCommand(gatherCommand);
