import { buildCommand } from './build/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(buildCommand);
