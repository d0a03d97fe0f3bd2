import { benchOutcomesCommand } from './bench-outcomes/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchOutcomesCommand);
