import { gateWords } from '#store/gate/gate-words.ts';
import { type RunningNode, runNode } from './run-node.ts';

/** The gate, which is a program of its own: what it holds is not held beside what pages are made of. */
const program = 'src/integrations/leak-gate/run-leak-gate.ts';
/** Megabytes for young objects of the thread that hands out files; those that look at them have limits of their own. */
const youngHeap = '--max-semi-space-size=8';
/** V8 first makes code to interpret of a pattern, and machine code when it is asked again: of the gate’s, all are asked again. */
const machineCode = '--no-regexp-tier-up';
/** What reads copies of sources. */
const reader = 'scripts/read/copy/text-of-copy.ts';

/** Said where the system has ended the gate. */
const noAnswer =
	'The leak gate was ended before its answer, so nobody knows whether personal data would be published. Most often memory ran out: free some (about 1 GB is needed) and build again.\n';

/** What came of looking for leaks. */
export interface LookedForLeaks {
	/** Whether every file was looked at and holds no personal data. */
	readonly isClean: boolean;
	/** The gate’s report for a person; empty if there is nothing to tell. */
	readonly report: string;
}

/** A look for leaks, which may begin while files are still written. */
export interface LeakLook {
	/** Begins with what is there: the letters’ pages and texts, and the copies of their sources. */
	readonly begin: () => void;
	/** Looks at what was written since, and tells what was found. The site is whole. */
	readonly end: () => Promise<LookedForLeaks>;
	/** Ends it without an answer. */
	readonly drop: () => void;
}

/**
 * Looks for personal data in a site, in a process of its own beside the one that makes it.
 *
 * @param site folder that is built
 * @param cache folder where the gate keeps what it found clean
 * @param environment variables that say what is built
 */
export function lookForLeaks(
	site: string,
	cache: string,
	environment: Readonly<Record<string, string>>,
): LeakLook {
	let gate: RunningNode | null = null;
	const begin = () => {
		gate ??= runNode([youngHeap, machineCode, program, site, cache, reader], {
			environment,
			stdout: 'pipe',
			isBeside: true,
		});
		return gate;
	};
	return {
		begin,
		end: async () => {
			const { ended, tell } = begin();
			tell(gateWords.siteIsWhole);
			const { code, said } = await ended;
			const isClean = code === 0;
			return { isClean, report: isClean || said !== '' ? said : noAnswer };
		},
		drop: () => gate?.kill(),
	};
}
