import type { Box } from '../../contract/box.ts';
import type { Look } from '../../contract/reading.ts';
import type { Turned } from '../ocr/recognise.ts';

/** A page as its words are on it, whether a text layer or an engine gave them. */
export interface LaidPage {
	/** In points, the page held so that its lines run from left to right. */
	readonly width: number;
	readonly height: number;
	/** In any order. */
	readonly words: readonly LaidWord[];
	/** Thin straight lines drawn on the page, as the boxes they cover: what tables are ruled with. */
	readonly rules: readonly Box[];
	/** True where an engine read the page: its words may be noise, and stand less exactly. */
	readonly recognised: boolean;
	/** How its picture was turned to be held so, in points; absent if it was not. */
	readonly turned?: Turned;
}

/** A word and its place. */
export interface LaidWord {
	/** Clean: no blanks, no characters that show nothing (a soft hyphen at the end may stay), composed (NFC). */
	readonly text: string;
	/** In points from the page's upper left corner, the page held so that its lines run from left to right. */
	readonly box: Box;
	/** Where the page as it is shown has the word, if that is another place: a page shown turned, or scanned askew. */
	readonly shown: Box | null;
	/** Where the letters stand, in points from the top; for a recognised word the line's. */
	readonly baseline: number;
	/** Height of the type in points, or what the engine takes for it. */
	readonly size: number;
	/** True for words that belong to none of the page's lines: a caption turned up the margin, a coloured stamp. */
	readonly turned: boolean;
	/** For a recognised word, how sure the engine was, 0–100. */
	readonly confidence?: number;
	/** How the type sets it off, where it does. */
	readonly look?: Look;
}
