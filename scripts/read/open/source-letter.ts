import type { Rule } from '../../diagnostics/rules.ts';
import type { DigitalSignature } from '../contract/digital-signature.ts';
import type { DocumentReading } from '../contract/reading.ts';
import type { RequestRecord } from '../contract/request-record.ts';

/** A letter found in a source file, before anything in it is interpreted or masked. */
export interface SourceLetter {
	/**
	 * Numbers of the files from the source inwards to the letter, with their endings, e.g. `['2.p7s', '1.pdf']`; [] where
	 * the source is the letter. Names stay behind: they may name persons.
	 */
	readonly inside: readonly string[];
	/** Names of the formats that contained it, from the outside in, e.g. `['zip', 'p7s']`. */
	readonly containers: readonly string[];
	/** Name of the format that read it. */
	readonly format: string;
	readonly reconstructible: boolean;
	/** Whether its file's name says that it is an appendix, for those that do not say it themselves. */
	readonly isCalledAppendix: boolean;
	/** The file with the letter, as extracted from its containers. */
	readonly bytes: Uint8Array;
	readonly reading: DocumentReading;
	readonly signatures: readonly DigitalSignature[];
	/** Files that came with it and are not letters. */
	readonly attached: readonly AttachedFile[];
	/** The request whose download it came from. */
	readonly request: { readonly host: string; readonly id: number } | null;
	/** Which of the request's messages it came with, from 0. */
	readonly message: number | null;
}

export interface AttachedFile {
	readonly mediaType: string;
	readonly bytes: number;
}

/** Something inside a source that could not be read as a letter. */
export interface UnreadPart {
	readonly inside: readonly string[];
	readonly ruleId: Rule;
	readonly reason: string;
}

/** Everything in a source file, in its own order. */
export interface SourceContent {
	readonly letters: readonly SourceLetter[];
	readonly unread: readonly UnreadPart[];
	/** The request that the source is about. */
	readonly request: RequestRecord | null;
}
