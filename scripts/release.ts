import { releaseCommand } from './ledger/release.ts';
import { runCommand } from './ledger/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), releaseCommand);
