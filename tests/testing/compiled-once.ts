import { resolve } from 'node:path';

/**
 * The environment of the tests' processes: what one of them has compiled, the others read. The program of an ingest’s
 * worker starts in half the time. Commands speak English in it, whatever the language of the machine.
 */
export const compiledOnce: NodeJS.ProcessEnv = {
	...process.env,
	LC_ALL: 'C.UTF-8',
	NODE_COMPILE_CACHE: resolve('node_modules/.cache/tests'),
};
