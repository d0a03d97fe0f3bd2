/** Where a letter is in its source. */
export interface SourcePlace {
	/** Path below the inbox, with `/`. */
	readonly file: string;
	/** [] where the source is the letter. */
	readonly inside: readonly string[];
}

/** A row of the desk’s register: a letter of the archive, or a source that has not become one. */
export interface DeskRow {
	/** Null if it is not a letter of the archive yet. */
	readonly id: string | null;
	/** Its file in the inbox; null where it is not there. */
	readonly file: string | null;
	/**
	 * `waiting`: nobody has taken it yet; `refused`: it could not be taken; `draft`: no release has it; `edited`: its file is
	 * not the one that readers were promised; `released`: as it was published; `withdrawn`: withdrawn.
	 */
	readonly state: 'waiting' | 'refused' | 'draft' | 'edited' | 'released' | 'withdrawn';
	readonly title: string;
	/** ISO date or null. */
	readonly date: string | null;
	readonly index: string | null;
	/** Id and name of the body. */
	readonly authority: string | null;
	readonly body: string | null;
	/** Rules of the doubts that nobody has settled. */
	readonly doubts: readonly string[];
	readonly refusal: { readonly rule: string; readonly reason: string } | null;
}
