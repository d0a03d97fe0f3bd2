import config from '../archive.config.ts';
import { runCommand } from './cli/run-command.ts';
import { correctCommand } from './correct/command.ts';

process.exitCode = await runCommand(process.argv.slice(2), correctCommand(config));
