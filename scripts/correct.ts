import config from '../archive.config.ts';
import { correctCommand } from './ledger/correct.ts';
import { runCommand } from './ledger/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), correctCommand(config));
