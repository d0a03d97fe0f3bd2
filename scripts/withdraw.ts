import config from '../archive.config.ts';
import { runCommand } from './ledger/run-command.ts';
import { withdrawCommand } from './ledger/withdraw.ts';

process.exitCode = await runCommand(process.argv.slice(2), withdrawCommand(config));
