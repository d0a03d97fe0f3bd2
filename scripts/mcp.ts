import { startCommand } from './cli/start-command.ts';
import { mcpCommand } from './mcp/command.ts';

await startCommand(mcpCommand);
