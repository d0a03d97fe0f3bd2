import { ledgerCommandLine } from './cli/ledger-command-line.ts';
import { startCommand } from './cli/start-command.ts';
import { withdrawCommand } from './withdraw/command.ts';

await startCommand(ledgerCommandLine(withdrawCommand));
