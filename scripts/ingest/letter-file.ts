import type { VFile } from 'vfile';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import type { Block } from '#archive/letter/block.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { RedactedLetter } from '#archive/letter/redaction.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { CopyRequest } from '../read/contract/copy-outcome.ts';
import type { Sighting } from '../read/contract/reading.ts';
import type { SourceLetter } from '../read/open/source-letter.ts';
import type { HiddenSign } from '../read/shared/text/clean-text.ts';

/** A letter on its way through ingest: path, messages and, in `data`, the results of the steps so far. */
export type LetterFile<Stage> = VFile & { data: Stage };

/** After `extract`: line ends are `\n`, nothing invisible is left. */
export interface Extracted {
	readonly source: SourceLetter;
	readonly text: string;
	readonly hidden: readonly HiddenSign[];
	/** What the source emphasises in the text. */
	readonly emphasis: readonly Emphasis[];
}

/** After `dissect`. */
export interface Dissected extends Extracted {
	readonly anatomy: LetterAnatomy;
}

/** After `mask`: the text and its positions are gone, so that no later step can see what was redacted. */
export interface Masked {
	readonly letter: RedactedLetter;
	readonly source: SourceRecord;
	/** Places of invisible characters, so that the text can show them. */
	readonly hidden: readonly HiddenSign[];
	/** Positions of emphasised text. */
	readonly emphasis: readonly Emphasis[];
	/** What the copy of the source is made from; only the code that makes copies opens it. */
	readonly copyRequest: CopyRequest;
}

/** What is kept of a source in addition to its words. */
export interface SourceRecord extends Pick<SourceLetter, 'signatures' | 'attached' | 'request'> {
	readonly format: string;
	readonly containers: readonly string[];
	readonly reconstructible: boolean;
	readonly sha256: string;
	readonly fingerprint: string;
	readonly pages: number | null;
	readonly recognition: Letter['source']['recognition'];
	/** Date and index as pictures show them, for a person to choose from. */
	readonly proposals: readonly Sighting[];
	/** Whether a page shows something that was not read reliably: then an empty form does not prove that the letter has no number. */
	readonly mayShowNumber: boolean;
}

/** After `read`: what the archive keeps, masked, in a form that can be sent to another process. */
export interface Read extends Omit<Masked, 'letter' | 'hidden' | 'emphasis'> {
	/** What is left of the redacted letter; the type proves that it went through redaction. */
	readonly letter: Omit<RedactedLetter, 'read' | 'masked' | 'anatomy'> & {
		/** Whether a form for date and index was left empty. */
		readonly unregistered: boolean;
		/** Which parts of its address the letter itself states, whatever a person gave. */
		readonly bears: Readonly<Record<'date' | 'registrationIndex', boolean>>;
	};
	readonly values: FoundRequisites;
	readonly blocks: readonly Block[];
	/** The blocks as Markdown. */
	readonly markdown: string;
}

/**
 * The same file one step on.
 *
 * @example
 * withData(file, { text: 'Лист' }).data.text // 'Лист'
 */
export function withData<Next extends object>(file: VFile, data: Next): LetterFile<Next> {
	return Object.assign(file, { data });
}
