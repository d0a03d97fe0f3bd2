import type { CitedLetter } from '../citations/cited-letter.ts';
import type { Authority } from '../letter/authority.ts';
import type { Letter } from '../letter/schema.ts';

/** What machines are told about a letter: nothing but what its page and its Markdown publish. */
export interface DescribedLetter {
	readonly letter: Letter;
	readonly authority: Authority;
	readonly cited: CitedLetter;
	/** Marks that stand for what was masked. */
	readonly marks: readonly string[];
	/** SHA-256 of the letter's published Markdown. */
	readonly textSha256: string;
	readonly archive: {
		/** Address of the archive's root, with its slash. */
		readonly url: string;
		readonly publisher: { readonly name: string; readonly url: string | null };
		readonly licence: { readonly name: string; readonly url: string };
	};
	/** Other versions of the letter, the oldest first; empty while the ledger knows of none. */
	readonly versions: readonly { readonly version: number; readonly path: string }[];
}
