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
	/** Whether what a key stands for (`judgedKey`) was found clean by the same rules: a verdict that is given elsewhere need not be asked for. */
	readonly has: (key: Uint8Array) => boolean;
	readonly add: (key: Uint8Array) => void;
	/** Writes down what was asked for and is clean. */
	readonly keep: () => void;
}

/** Opens what earlier builds have written into a file. */
export function openKnownClean(file: string, rules: RulesDigest): KnownClean {
	const judged = openJudged(readJudged(file, rules));
	const noValues = valueHashes([]);
	return {
		judge: (bytes, context, find) => {
			const key = judgedKey(bytes, context);
			if (judged.has(key, noValues)) return [];
			const found = find();
			if (found.length === 0) judged.add(key);
			return found;
		},
		has: (key) => judged.has(key, noValues),
		add: (key) => judged.add(key),
		keep: () => keepJudged(file, rules, [judged.taken()]),
	};
}
