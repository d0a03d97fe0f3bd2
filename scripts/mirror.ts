import { startCommand } from './cli/start-command.ts';
import { mirrorCommand } from './mirror/command.ts';

await startCommand(mirrorCommand);
