import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { handedLetters } from '#store/letters/letter-memory.ts';

/** A compile cache shared by processes and threads: it halves their start time. */
const compiled = 'node_modules/.cache/vidpovid/compiled';
/**
 * Rolldown’s allocator (mimalloc) asks the system for huge pages, and each is zeroed whole for the little that a bundle takes
 * of it; and what the bundle took it keeps, though the pages come after it and need it.
 */
const bundlerMemory = { MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '0' };
/**
 * The C library of Linux (mallopt(3)) raises the size from which a block is mapped by itself, and so given back, with the first large
 * one that is freed: after that, the texts of pages leave holes that stay.
 */
const smallHeap = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
/** Megabytes. V8 would take 134 for young objects in all; with a third of that, pages take as long, with a sixth those of ten thousand letters a tenth longer. */
const youngHeap = '--max-semi-space-size=16';

/**
 * Runs Astro in the foreground, without its telemetry: an archive asks no other host for anything. It is handed the letters
 * that were parsed here.
 *
 * @param environment variables of its own
 * @returns Astro's exit code
 */
export function runAstro(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): number {
	const letters = handedLetters();
	const { status } = spawnSync(process.execPath, [youngHeap, 'node_modules/astro/bin/astro.mjs', ...args], {
		stdio: ['inherit', 'inherit', 'inherit', ...(letters ? [letters.file] : [])],
		env: {
			NODE_COMPILE_CACHE: resolve(compiled),
			...bundlerMemory,
			...smallHeap,
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			ASTRO_DEV_BACKGROUND: '0',
			...letters?.environment,
			...environment,
		},
	});
	return status ?? 1;
}
