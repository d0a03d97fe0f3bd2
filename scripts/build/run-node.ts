import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
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
	/** Whether another program adds letters to those that both are handed. */
	readonly isBeside?: boolean;
	/** Is given what the program says by `process.send`. */
	readonly onMessage?: (message: unknown) => void;
}

/** A program that was started. */
export interface RunningNode {
	/** Its exit code and, where it was asked for, what it said. */
	readonly ended: Promise<{ readonly code: number; readonly said: string }>;
	/** Says something that it listens for (`process.on('message')`); nothing if it has ended. */
	readonly tell: (message: string) => void;
	/** Ends it. */
	readonly kill: () => void;
}

/**
 * Runs a program of Node. It is handed the letters that were parsed here.
 *
 * @param args of Node: its options, the program, the program’s arguments
 */
export function runNode(
	args: readonly string[],
	{ environment = {}, stdout = 'inherit', isBeside = false, onMessage }: NodeOptions = {},
): RunningNode {
	const letters = handedLetters(isBeside);
	const child = spawn(process.execPath, args, {
		stdio: ['inherit', stdout, 'inherit', letters?.file ?? 'ignore', 'ipc'],
		env: {
			NODE_COMPILE_CACHE: resolve(compiled),
			...smallHeap,
			...process.env,
			...letters?.environment,
			...environment,
		},
	});
	if (onMessage) child.on('message', onMessage);
	const said = child.stdout ? text(child.stdout) : '';
	const ended = async () => {
		const [code] = await once(child, 'close');
		return { code: typeof code === 'number' ? code : 1, said: await said };
	};
	return {
		ended: ended(),
		tell: (message) => {
			if (child.connected) child.send(message);
		},
		kill: () => child.kill(),
	};
}
