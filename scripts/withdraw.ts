import config from '../archive.config.ts';
import { runCommand } from './cli/run-command.ts';
import { withdrawCommand } from './withdraw/command.ts';

process.exitCode = await runCommand(process.argv.slice(2), withdrawCommand(config));
