import { judgedKey, keepJudged, openJudged, type RulesDigest, readJudged } from './judged-files.ts';
import { valueHashes } from './value-hashes.ts';

/** What earlier builds found clean besides the files of a site: copies of sources, words of the content. */
export interface KnownClean {
	/**
	 * Asks for a verdict, unless the same was found clean by the same rules.
	 *
	 * @param bytes with `context`, everything that the verdict depends on besides the rules
	 */
	readonly judge: <Found>(
		bytes: Uint8Array,
		context: readonly string[],
		find: () => readonly Found[],
	) => readonly Found[];
	/** The same for a verdict that takes its time. */
	readonly judgeLater: <Found>(
		bytes: Uint8Array,
		context: readonly string[],
		find: () => Promise<readonly Found[]>,
	) => Promise<readonly Found[]>;
	/** Writes down what was asked for and is clean. */
	readonly keep: () => void;
}

/** Knows nothing and keeps nothing. */
export const nothingKnown: KnownClean = {
	judge: (_bytes, _context, find) => find(),
	judgeLater: (_bytes, _context, find) => find(),
	keep: () => {},
};

/** Opens what earlier builds have written into a file. */
export function openKnownClean(file: string, rules: RulesDigest): KnownClean {
	const judged = openJudged(readJudged(file, rules));
	const noValues = valueHashes([]);
	const told = <Found>(key: Buffer, found: readonly Found[]) => {
		if (found.length === 0) judged.add(key);
		return found;
	};
	return {
		judge: (bytes, context, find) => {
			const key = judgedKey(bytes, context);
			return judged.has(key, noValues) ? [] : told(key, find());
		},
		judgeLater: async (bytes, context, find) => {
			const key = judgedKey(bytes, context);
			return judged.has(key, noValues) ? [] : told(key, await find());
		},
		keep: () => keepJudged(file, rules, [judged.taken()]),
	};
}
