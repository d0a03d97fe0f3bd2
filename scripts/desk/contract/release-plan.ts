import type { DifferencePart } from '#store/differences/word-difference.ts';

/** What a release would contain, and what prevents it. */
export interface ReleasePlan {
	/** Number and date of the last release, or null. */
	readonly last: { readonly number: number; readonly date: string } | null;
	/** What would stop the build, each by its rule. */
	readonly faults: readonly { readonly rule: string; readonly subject: string; readonly message: string }[];
	/** Letters that it would publish. */
	readonly published: readonly PlannedLetter[];
	/** Published letters whose files were changed: each becomes a new version first. */
	readonly edited: readonly EditedLetter[];
	/** Corrections and withdrawals since the last release, by letter. */
	readonly corrected: readonly { readonly letter: string; readonly reason: string }[];
	readonly withdrawn: readonly { readonly letter: string; readonly reason: string }[];
	readonly correctionTypes: readonly string[];
	readonly withdrawalCategories: readonly string[];
}

/** A letter that a release would publish. */
export interface PlannedLetter {
	readonly id: string;
	readonly title: string;
	readonly doubts: readonly string[];
}

/** A published letter whose file was changed, with the changes word by word. */
export interface EditedLetter {
	readonly id: string;
	readonly title: string;
	readonly version: number;
	readonly changes: readonly {
		readonly paragraph: string | null;
		readonly requisite: string | null;
		readonly parts: readonly DifferencePart[];
	}[];
	/** Why it cannot become a version as it is, or null. */
	readonly refusal: string | null;
}
