import { startCommand } from './cli/start-command.ts';
import { searchCommand } from './search/command.ts';

await startCommand(searchCommand);
