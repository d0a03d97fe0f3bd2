import type { CitedLetter } from '../citations/cited-letter.ts';

/** A letter that a reader has put aside, or one paragraph of it. */
export interface KeptPlace {
	/** The letter's permanent id. */
	readonly id: string;
	/** Id of the paragraph: `p2`; null for the whole letter. */
	readonly place: string | null;
}

/** The same with what the reader saw there: enough to show and to cite it where nothing can be fetched. */
export interface KeptLetter extends KeptPlace {
	readonly cited: CitedLetter;
	/** The paragraph's text; null for the whole letter. */
	readonly words: string | null;
}
