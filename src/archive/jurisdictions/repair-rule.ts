/** A stretch of a text and what it should read. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A kind of misreading. */
export interface RepairRule {
	/** Kebab-case, as `Repair.rule` says it. */
	readonly name: string;
	/** The misreadings in a text as it was read. */
	find(text: string): Iterable<Edit>;
}

/**
 * Makes a rule of patterns: each match is one edit.
 *
 * @param mend what a match should read, or null if it is to be left
 */
export function ruleOf(
	name: string,
	patterns: readonly RegExp[],
	mend: (match: RegExpExecArray) => string | null,
): RepairRule {
	return {
		name,
		*find(text) {
			for (const pattern of patterns) {
				for (const match of text.matchAll(pattern)) {
					const mended = mend(match);
					if (mended === null) continue;
					yield { start: match.index, end: match.index + match[0].length, text: mended };
				}
			}
		},
	};
}
