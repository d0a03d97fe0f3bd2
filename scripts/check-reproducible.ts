import { checkReproducibleCommand } from './check-reproducible/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(checkReproducibleCommand);
