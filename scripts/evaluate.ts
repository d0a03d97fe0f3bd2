import { startCommand } from './cli/start-command.ts';
import { evaluateCommand } from './evaluate/command.ts';

await startCommand(evaluateCommand);
