import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { handedLetters } from '#store/letters/letter-memory.ts';

/** A compile cache shared by processes and threads: it halves their start time. */
const compiled = 'node_modules/.cache/vidpovid/compiled';
/**
 * The C library of Linux (mallopt(3)) raises the size from which a block is mapped by itself, and so given back, with the first large
 * one that is freed: after that, the texts of pages leave holes that stay.
 */
const smallHeap = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

/** What a program is started with, and where its standard output goes. */
export interface NodeOptions {
	readonly environment?: Readonly<Record<string, string>>;
	/** To this process’s own by default. */
	readonly stdout?: 'inherit' | 'pipe';
}

/**
 * Runs a program of Node in the foreground. It is handed the letters that were parsed here.
 *
 * @param args of Node: its options, the program, the program’s arguments
 * @returns the program’s exit code and, where it was asked for, what it said
 */
export function runNode(
	args: readonly string[],
	{ environment = {}, stdout = 'inherit' }: NodeOptions = {},
): { readonly code: number; readonly said: string } {
	const letters = handedLetters();
	const done = spawnSync(process.execPath, args, {
		stdio: ['inherit', stdout, 'inherit', ...(letters ? [letters.file] : [])],
		env: {
			NODE_COMPILE_CACHE: resolve(compiled),
			...smallHeap,
			...process.env,
			...letters?.environment,
			...environment,
		},
		encoding: 'utf8',
		maxBuffer: Number.POSITIVE_INFINITY,
	});
	return { code: done.status ?? 1, said: done.stdout ?? '' };
}
