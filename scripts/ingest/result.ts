import type { VFile } from 'vfile';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';

import type { Sighting } from '../read/contract/reading.ts';

/** What happened to a letter: written, written with doubts, already there, not taken. */
export type Status = 'written' | 'unchanged' | 'review' | 'refused';

/** The outcome of one letter, as reporters show it. Contains no personal data except the path as the person gave it. */
export interface Result {
	readonly file: string;
	/** Id of the letter; null if it is refused. */
	readonly id: string | null;
	readonly status: Status;
	/** Null if the file could not be read as a letter. */
	readonly values: FoundRequisites | null;
	readonly redactions: Readonly<Partial<Record<RedactionKind, number>>>;
	/** For a refused letter: date and index as pictures show them, with their places, for a person to choose from. */
	readonly proposals?: readonly Sighting[];
	readonly messages: readonly Message[];
}

/** A diagnostic, with its position in the letter's text. */
export type Message = Pick<VFile['messages'][number], 'ruleId' | 'reason' | 'line' | 'column'>;
