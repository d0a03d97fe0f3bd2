import type { Box } from '../../contract/box.ts';

/** A word that an engine read in a picture. */
export interface RecognisedWord {
	readonly text: string;
	/** In pixels of the picture. */
	readonly box: Box;
	/** 0–100. */
	readonly confidence: number;
	/** True for a number with several readings, none of which is much more certain. */
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
	/** Their places are in the picture as it was read: turned, where it lay on its side, on its head or askew. */
	readonly lines: readonly RecognisedLine[];
	/** How the picture was turned for that; absent if it was read as it was given. */
	readonly turned?: Turned;
}

/** How a picture was turned to be read. */
export interface Turned {
	/** Clockwise. */
	readonly degrees: number;
	/** Size of the picture before, in pixels. */
	readonly from: readonly [width: number, height: number];
	/** Size of the picture as it was read. */
	readonly to: readonly [width: number, height: number];
}

/** What a picture that an engine is given shows: a page, stamps on empty ground, a few whole lines, one line. */
export type PictureOf = 'page' | 'stamps' | 'lines' | 'line';
