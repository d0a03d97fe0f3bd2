import type { BoxByHand, WordsByHand } from '#archive/letter/by-hand.ts';
import type { DeskRow, SourcePlace } from './desk-row.ts';
import type { LookedLetter } from './looked-letter.ts';

/** A letter as the desk shows it: what the archive has of it, and its source. */
export interface DeskLetter {
	/** Null if it is not a letter of the archive yet. */
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
	/** What a person masks and unmasks in it, in a form that can be undone. */
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
	/** Whether the source has yet to be read: until then, what the archive has of the letter is shown. */
	readonly isGlance: boolean;
	/** Places in the same source of other letters that are not in the archive. */
	readonly refusal: { readonly rule: string; readonly reason: string } | null;
}

/** A requisite that a person can set. */
export interface DeskField {
	/** As --set names it: `signatory.post`. */
	readonly key: string;
	readonly value: string | null;
	/** True where the value was made or proposed by the program and no person has confirmed it. */
	readonly derived: boolean;
	readonly form: 'text' | 'date' | 'choice';
	readonly choices: readonly string[];
}
