import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { Diagnosis } from '../../diagnostics/diagnose.ts';
import type { Box } from './box.ts';
import type { DigitalSignature } from './digital-signature.ts';
import type { RequestRecord } from './request-record.ts';

/** What a format makes of a file. */
export type Reading = DocumentReading | ContainerReading;

/** A file that is one text. */
export interface DocumentReading {
	readonly kind: 'document';
	/**
	 * The letter's lines in the order in which a person reads them: letterhead, registration, addressee, heading, text,
	 * signature, executor, e-signature stamps, appendices. Line ends are `\n`; a blank line parts paragraphs; columns
	 * that stand side by side are parted by three spaces or more; `cellSeparator` parts the cells of a table's row, one
	 * row a line; a line that is `quoteSeparator` alone begins the mail that the letter quotes. `hiddenWords` stands,
	 * once for all of a line that stood together, for words that no reader of the source sees; their letters never do.
	 */
	readonly text: string;
	/** Where words stand on the pages, for formats with pages; null elsewhere. In the order of the text. */
	readonly words: readonly PlacedWord[] | null;
	/** What the source sets off in `text`, where the format says it. */
	readonly emphasis?: readonly Emphasis[];
	/** Number of pages, null for formats that have none. */
	readonly pages: number | null;
	/** Whether a page with a text layer shows pictures large enough to hold a stamp, which nobody read. */
	readonly unreadPictures?: boolean;
	/** Whether somebody marked words to be redacted and never applied it. */
	readonly unappliedRedactions?: boolean;
	/** Date and index that only a picture shows; absent where a text layer gives them, or nothing does. */
	readonly sightings?: readonly Sighting[];
	/** How the text was recognised, where some page was a picture. */
	readonly recognition: Recognition | null;
	/** Notes for the person who ingests; they put the letter into review. Never a personal value. */
	readonly warnings: readonly Diagnosis[];
}

/** A word of `text` and its place on a page. */
export interface PlacedWord {
	/** Offsets into `text`, UTF-16, `end` exclusive. */
	readonly start: number;
	readonly end: number;
	/** From 0. */
	readonly page: number;
	/** In points (1/72 inch) from the page's upper left corner, as the page is shown. */
	readonly box: Box;
	/** For a word that an engine read in a picture: how sure it was, 0–100. Absent for words of a text layer. */
	readonly confidence?: number;
	/** How the type sets it off, where it does. */
	readonly look?: Look;
	/** For the sign of a list's item: how deep the item stands, 0 for the outermost. */
	readonly item?: number;
}

/** A type that sets words off. */
export type Look = 'strong' | 'em' | 'strong-em';

/** The letter's date or registration index, where only a picture shows it. */
export interface Sighting {
	/** As `text` has it. */
	readonly value: string;
	/** From 0. */
	readonly page: number;
	/** In points, as the page is shown. */
	readonly box: Box;
	/** 0–100, of the first look. */
	readonly confidence: number;
	/** What further looks gave that differs, the likeliest first. */
	readonly otherwise: readonly string[];
	/** Whether a second witness agrees: another model at another scale, or another mention. Else it is not believed. */
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
	/** Misreadings that the context proves, mended in `text`. */
	readonly repairs: readonly Repair[];
}

/** A stretch of the text that was misread and mended. */
export interface Repair {
	readonly start: number;
	readonly end: number;
	/** As the engine read it. */
	readonly was: string;
	/** Name of the rule that proves it, e.g. `number-sign`. */
	readonly rule: string;
}

/** A file that holds others. */
export interface ContainerReading {
	readonly kind: 'container';
	/**
	 * `one`: all of it is one letter (mail, signed container): the member with the requisites is the letter, else the
	 * cover, the other members are its attached files. `each`: every member that reads as a letter is one.
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
	/** Name inside the container, safe to show: no folders up, no control characters. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Media type that the container gives, or null. */
	readonly mediaType: string | null;
}
