import { benchCommand } from './bench/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchCommand);
