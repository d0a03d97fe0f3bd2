import type { Box } from '../layout/box.ts';

/** A word that an engine read in a picture. */
export interface RecognisedWord {
	readonly text: string;
	/** In pixels of the picture. */
	readonly box: Box;
	/** 0–100. */
	readonly confidence: number;
}

/** What an engine read in one picture: lines from top to bottom, words from left to right. */
export interface RecognisedPage {
	readonly engine: string;
	readonly lines: readonly { readonly words: readonly RecognisedWord[]; readonly box: Box }[];
}
