import { ledgerCommandLine } from './cli/ledger-command-line.ts';
import { startCommand } from './cli/start-command.ts';
import { redactCommand } from './redact/command.ts';

await startCommand(ledgerCommandLine(redactCommand));
