import { fuzzCommand } from './fuzz/command.ts';

process.exitCode = await fuzzCommand(process.argv.slice(2));
