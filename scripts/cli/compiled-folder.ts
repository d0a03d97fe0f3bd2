import { fileURLToPath } from 'node:url';

/**
 * Where Node keeps what it has compiled (`NODE_COMPILE_CACHE`): the next process that is handed it, or thread, reads it, and
 * its start takes half the time. Node goes on where it cannot be written.
 */
export const compiledFolder = fileURLToPath(
	new URL('../../node_modules/.cache/vidpovid/compiled', import.meta.url),
);
