import type { BoxByHand, WordsByHand } from '#archive/letter/by-hand.ts';
import type { DeskRow, SourcePlace } from './desk-row.ts';
import type { LookedLetter } from './looked-letter.ts';

/** A letter as the desk shows it: what the archive has of it, and its source. */
export interface DeskLetter {
	/** Null where it is no letter of the archive yet. */
	readonly id: string | null;
	readonly state: DeskRow['state'];
	readonly body: string | null;
	/** What can be changed in it, in the order of a letter. */
	readonly fields: readonly DeskField[];
	/** Rules of the doubts that nobody has settled; `settles` are fields whose value settles one. */
	readonly doubts: readonly {
		readonly rule: string;
		readonly line: number | null;
		readonly settles: readonly string[];
	}[];
	readonly reviewed: readonly { readonly rule: string; readonly date: string }[];
	/** Its paragraphs as they will be published. */
	readonly paragraphs: readonly string[];
	/** Pages of the copy that will be published, or why there is none. */
	readonly copy:
		| { readonly pages: number; readonly redacted: boolean }
		| { readonly withheld: string | null }
		| null;
	/** What a person masks and opens in it, as it can be taken back. */
	readonly byHand: {
		readonly mask: readonly (WordsByHand | BoxByHand)[];
		readonly keep: readonly WordsByHand[];
	};
	/** Null if its source is not in the inbox. */
	readonly source: SourcePlace | null;
	/** Its source with its own words; null if there is none, or it has not been read yet. */
	readonly look: LookedLetter | null;
	/** Sizes of the source’s pages in points; none where they cannot be drawn. */
	readonly pages: LookedLetter['pages'];
	/** Whether the source is still to be read: what is shown of the letter is what the archive has. */
	readonly isGlance: boolean;
	/** Other letters of the same source that are none of the archive’s: places inside. */
	readonly refusal: { readonly rule: string; readonly reason: string } | null;
}

/** A requisite that a person can give. */
export interface DeskField {
	/** As --set names it: `signatory.post`. */
	readonly key: string;
	readonly value: string | null;
	/** True where the value was made or proposed by the program and no person has confirmed it. */
	readonly derived: boolean;
	readonly form: 'text' | 'date' | 'choice';
	readonly choices: readonly string[];
}
