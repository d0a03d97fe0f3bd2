import config from '../archive.config.ts';
import { gatherCommand } from './gather/command.ts';

process.exitCode = gatherCommand(process.argv.slice(2), config);
