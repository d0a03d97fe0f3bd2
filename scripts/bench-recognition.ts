import { benchRecognitionCommand } from './bench-recognition/command.ts';
import { startCommand } from './cli/start-command.ts';

await startCommand(benchRecognitionCommand);
