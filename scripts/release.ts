import { runCommand } from './cli/run-command.ts';
import { releaseCommand } from './release/command.ts';

process.exitCode = await runCommand(process.argv.slice(2), releaseCommand);
