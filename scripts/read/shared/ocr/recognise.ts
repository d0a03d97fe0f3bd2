import type { Box } from '../../contract/box.ts';

/** A word that an engine read in a picture. */
export interface RecognisedWord {
	readonly text: string;
	/** In pixels of the picture. */
	readonly box: Box;
	/** 0–100. */
	readonly confidence: number;
	/** True for a number that was read in several ways of which none is much surer. */
	readonly disputed?: boolean;
}

/** A line that an engine read: words from left to right. */
export interface RecognisedLine {
	readonly words: readonly RecognisedWord[];
	readonly box: Box;
	/** True for what was stamped or written over the page in colour: it belongs to no line of the letter. */
	readonly stamped?: boolean;
}

/** What an engine read in one picture: lines from top to bottom. */
export interface RecognisedPage {
	readonly engine: string;
	readonly lines: readonly RecognisedLine[];
}

/** What a picture that an engine is given shows: a page, stamps on empty ground, one line. */
export type PictureOf = 'page' | 'stamps' | 'line';
