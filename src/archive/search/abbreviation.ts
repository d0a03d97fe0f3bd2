/** An abbreviation of a language, and what it stands for: a search for one finds the other. */
export interface Abbreviation {
	/** In capitals, as letters write it: `КМУ`. */
	readonly short: string;
	/** What it stands for, in any one form of its words; shorter ways to say the same may follow. */
	readonly long: readonly [string, ...string[]];
}
