import type { Box } from '../../contract/box.ts';
import type { Look } from '../../contract/reading.ts';
import type { Turned } from '../ocr/recognise.ts';

/** A page as a set of positioned words, from a text layer or from an engine. */
export interface LaidPage {
	/** In points, with the page rotated so that its lines run from left to right. */
	readonly width: number;
	readonly height: number;
	/** In any order. */
	readonly words: readonly LaidWord[];
	/** Thin straight lines drawn on the page, as the boxes they cover: what tables are ruled with. */
	readonly rules: readonly Box[];
	/** True if an engine read the page: its words may be noise, and their positions are less exact. */
	readonly recognised: boolean;
	/** How its picture was rotated for that, in points; absent if it was not. */
	readonly turned?: Turned;
}

/** A word and its place. */
export interface LaidWord {
	/** Clean: no blanks, no invisible characters (a soft hyphen at the end may stay), composed (NFC). */
	readonly text: string;
	/** In points from the page's upper left corner, with the page rotated so that its lines run from left to right. */
	readonly box: Box;
	/** The word's box on the page as shown, if different: on a page shown rotated, or scanned askew. */
	readonly shown: Box | null;
	/** The baseline, in points from the top; for a recognised word, that of its line. */
	readonly baseline: number;
	/** Type size in points, or the engine's estimate. */
	readonly size: number;
	/** True for words that belong to none of the page's lines: a caption turned up the margin, a coloured stamp. */
	readonly turned: boolean;
	/** For a recognised word, how sure the engine was, 0–100. */
	readonly confidence?: number;
	/** How the type emphasises it, if it does. */
	readonly look?: Look;
}
