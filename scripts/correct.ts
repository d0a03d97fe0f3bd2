import { ledgerCommandLine } from './cli/ledger-command-line.ts';
import { startCommand } from './cli/start-command.ts';
import { correctCommand } from './correct/command.ts';

await startCommand(ledgerCommandLine(correctCommand));
