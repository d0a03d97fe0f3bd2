import { benchSearchCommand } from './bench-search/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchSearchCommand);
