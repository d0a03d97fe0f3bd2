import { benchPhoneCommand } from './bench-phone/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchPhoneCommand);
