import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { Diagnosis } from '../../diagnostics/diagnose.ts';
import type { Box } from './box.ts';
import type { DigitalSignature } from './digital-signature.ts';
import type { RequestRecord } from './request-record.ts';

/** The result of reading a file with its format. */
export type Reading = DocumentReading | ContainerReading;

/** A file that is one text. */
export interface DocumentReading {
	readonly kind: 'document';
	/**
	 * The letter's lines in the order in which a person reads them: letterhead, registration, addressee, heading, text,
	 * signature, executor, e-signature stamps, appendices. Line ends are `\n`; a blank line parts paragraphs; columns
	 * that are side by side are separated by three or more spaces; `cellSeparator` separates the cells of a table row, one
	 * row per line; a line that is only `quoteSeparator` starts the mail that the letter quotes. `hiddenWords` takes the place,
	 * once per run in a line, of words that no reader of the source sees; the words themselves are never in the text.
	 */
	readonly text: string;
	/** The positions of words on the pages, for formats with pages; else null. In the order of the text. */
	readonly words: readonly PlacedWord[] | null;
	/** What the source emphasises in `text`, if the format tells. */
	readonly emphasis?: readonly Emphasis[];
	/** Number of pages; null for formats without pages. */
	readonly pages: number | null;
	/** Whether a page with a text layer has unread pictures large enough to contain a stamp. */
	readonly unreadPictures?: boolean;
	/** Whether somebody marked words for redaction but never applied it. */
	readonly unappliedRedactions?: boolean;
	/** Date and index that only a picture shows; absent if a text layer gives them, or nothing does. */
	readonly sightings?: readonly Sighting[];
	/** How the text was recognised, if some page was a picture. */
	readonly recognition: Recognition | null;
	/** Notes for the person who ingests; they put the letter into review. Never contain personal data. */
	readonly warnings: readonly Diagnosis[];
}

/** A word of `text` and its position on a page. */
export interface PlacedWord {
	/** Offsets into `text`, UTF-16, `end` exclusive. */
	readonly start: number;
	readonly end: number;
	/** From 0. */
	readonly page: number;
	/** In points (1/72 inch) from the page's upper left corner, as the page is shown. */
	readonly box: Box;
	/** For a word recognised in a picture: the engine's confidence, 0–100. Absent for words of a text layer. */
	readonly confidence?: number;
	/** How the type emphasises it, if it does. */
	readonly look?: Look;
	/** For the marker of a list item: its nesting level, 0 for the outermost. */
	readonly item?: number;
}

/** A type style that emphasises words. */
export type Look = 'strong' | 'em' | 'strong-em';

/** The letter's date or registration index, if only a picture shows it. */
export interface Sighting {
	/** As in `text`. */
	readonly value: string;
	/** From 0. */
	readonly page: number;
	/** In points, as the page is shown. */
	readonly box: Box;
	/** Confidence of the first reading, 0–100. */
	readonly confidence: number;
	/** Different results of further readings, the likeliest first. */
	readonly otherwise: readonly string[];
	/** Whether a second witness agrees: another model at another scale, or another mention. If not, the value is not trusted. */
	readonly witnessed: boolean;
}

/** What optical character recognition did. */
export interface Recognition {
	/** Engine with its version, e.g. `tesseract.js 7.0.0`. */
	readonly engine: string;
	/** Pages (from 0) that were recognised. */
	readonly pages: readonly number[];
	/** Mean confidence of the recognised words, weighted by their length, 0–100. */
	readonly confidence: number;
	/** Misreadings proved by the context and corrected in `text`. */
	readonly repairs: readonly Repair[];
}

/** A stretch of the text that was misread and corrected. */
export interface Repair {
	readonly start: number;
	readonly end: number;
	/** As the engine read it. */
	readonly was: string;
	/** Name of the rule that proves it, e.g. `number-sign`. */
	readonly rule: string;
}

/** A file that contains others. */
export interface ContainerReading {
	readonly kind: 'container';
	/**
	 * `one`: everything in it is one letter (mail, signed container): the member with the requisites is the letter, or else the
	 * cover; the other members are its attachments. `each`: every member that reads as a letter is one.
	 */
	readonly holds: 'one' | 'each';
	readonly members: readonly Member[];
	/** The text that carries the members, e.g. the body of a mail, with its format's name. */
	readonly cover: DocumentReading | null;
	readonly signatures: readonly DigitalSignature[];
	/** The request that the members belong to, in an Alaveteli download. */
	readonly request: RequestRecord | null;
	readonly warnings: readonly Diagnosis[];
}

export interface Member {
	/** Name inside the container, safe to show: no parent folders, no control characters. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Media type that the container states, or null. */
	readonly mediaType: string | null;
}
