import { type NodeOptions, runNode } from './run-node.ts';

/**
 * Rolldown’s allocator (mimalloc) asks the system for huge pages, and each is zeroed whole for the little that a bundle takes
 * of it; and what the bundle took it keeps, though the pages come after it and need it.
 */
const bundlerMemory = { MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '0' };
/** Megabytes. V8 would take 134 for young objects in all; with a third of that, pages take as long, with a sixth those of ten thousand letters a tenth longer. */
const youngHeap = '--max-semi-space-size=16';

/**
 * Runs Astro, without its telemetry: an archive asks no other host for anything. It is handed the letters
 * that were parsed here.
 *
 * @returns Astro's exit code
 */
export async function runAstro(
	args: readonly string[],
	{ environment = {}, ...options }: NodeOptions = {},
): Promise<number> {
	const astro = runNode([youngHeap, 'node_modules/astro/bin/astro.mjs', ...args], {
		environment: {
			...bundlerMemory,
			ASTRO_TELEMETRY_DISABLED: '1',
			ASTRO_DEV_BACKGROUND: '0',
			...environment,
		},
		...options,
	});
	return (await astro.ended).code;
}
