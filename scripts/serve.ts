import { startCommand } from './cli/start-command.ts';
import { serveCommand } from './serve/command.ts';

await startCommand(serveCommand);
