import type { MarkKind } from '#archive/letter/redaction.ts';
import type { Span } from '#archive/letter/span.ts';

/** A letter of a source as the desk shows it to the person at this machine: unmasked. Nothing of it is ever written. */
export interface LookedLetter {
	/** Its place in the source, [] where the source is the letter. */
	readonly inside: readonly string[];
	/** Identifies it among the archive’s letters. */
	readonly fingerprint: string;
	readonly format: string;
	readonly text: string;
	/** Where words are on the pages, in points; null if the source has no pages. */
	readonly words: readonly LookedWord[] | null;
	/** Sizes of the pages in points; none where they cannot be drawn. */
	readonly pages: readonly (readonly [width: number, height: number])[];
	/** What is masked, and what is left in the clear though it is a person’s, by places in `text`. */
	readonly marks: readonly LookedMark[];
	/** Where requisites are in `text`, by the path of their name: `signatory.name`. */
	readonly places: Readonly<Record<string, readonly Span[]>>;
	/** What it says, masked, by the keys of --set; empty if it cannot be read. */
	readonly values: Readonly<Record<string, string | null>>;
	/** Its date and index as a picture shows them, if that was not trusted. */
	readonly proposals: readonly LookedProposal[];
	/** What is in doubt, with the line of the text, from 1, where there is one. */
	readonly doubts: readonly { readonly rule: string; readonly line: number | null }[];
	/** Why it cannot be taken; null if it can. */
	readonly refusal: { readonly rule: string; readonly reason: string } | null;
}

/** A value that was read in a picture and waits for a person. */
export interface LookedProposal {
	readonly key: 'date' | 'registrationIndex';
	readonly value: string;
	/** From 0. */
	readonly page: number;
	/** In points: left, top, right, bottom. */
	readonly box: readonly [number, number, number, number];
	/** 0–100. */
	readonly confidence: number;
}

/** A word and its place on a page: start, end, page from 0, left, top, right, bottom. */
export type LookedWord = readonly [
	start: number,
	end: number,
	page: number,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
];

/** A stretch that is masked or was left. */
export interface LookedMark extends Span {
	readonly kind: MarkKind;
	/**
	 * `rule`: a rule masks it; `hand`: a person does; `opened`: a rule would, and a person has opened it; `left`: a name
	 * that stays in the clear.
	 */
	readonly by: 'rule' | 'hand' | 'opened' | 'left';
	/** A box that a person has drawn covers it. */
	readonly boxed?: true;
}
