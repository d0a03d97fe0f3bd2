import { runNode } from './run-node.ts';

/** The gate, which is a program of its own: what it holds is not held beside what pages are made of. */
const program = 'src/integrations/leak-gate/run-leak-gate.ts';
/** Megabytes for young objects of the thread that hands out files; those that look at them have limits of their own. */
const youngHeap = '--max-semi-space-size=8';
/** What reads copies of sources. */
const reader = 'scripts/read/copy/text-of-copy.ts';

/** What came of looking for leaks. */
export interface LookedForLeaks {
	/** Whether every file was looked at and holds no personal data. */
	readonly isClean: boolean;
	/** The gate’s report for a person; empty if there is nothing to tell. */
	readonly report: string;
}

/**
 * Looks for personal data in a built site, in a process of its own.
 *
 * @param site folder that was built
 * @param cache folder where the gate keeps what it found clean
 * @param environment variables that say what was built
 */
export function lookForLeaks(
	site: string,
	cache: string,
	environment: Readonly<Record<string, string>>,
): LookedForLeaks {
	const { code, said } = runNode([youngHeap, program, site, cache, reader], {
		environment,
		stdout: 'pipe',
	});
	return { isClean: code === 0, report: said };
}
