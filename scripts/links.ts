import { ledgerCommandLine } from './cli/ledger-command-line.ts';
import { startCommand } from './cli/start-command.ts';
import { linksCommand } from './links/command.ts';

await startCommand(ledgerCommandLine(linksCommand));
