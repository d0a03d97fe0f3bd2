import { ledgerCommandLine } from './cli/ledger-command-line.ts';
import { startCommand } from './cli/start-command.ts';
import { releaseCommand } from './release/command.ts';

await startCommand(ledgerCommandLine(releaseCommand));
