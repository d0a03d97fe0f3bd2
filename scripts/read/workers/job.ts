import type { Rule } from '../../diagnostics/rules.ts';
import type { CopyOutcome, CopyRequest } from '../contract/copy-outcome.ts';
import type { EngineChoice } from '../contract/engine-choice.ts';
import type { SourceContent } from '../open/source-letter.ts';

/** What a worker can be asked to do. */
export type Job = ReadJob | CopyJob;

/** Read a source file down to its letters. */
export interface ReadJob {
	readonly kind: 'read';
	readonly path: string;
	readonly ocr: EngineChoice;
	/** Id of the jurisdiction whose rules tell a letter from what came with it. */
	readonly jurisdiction: string;
}

/** Make the copy of a source that may be published. */
export interface CopyJob {
	readonly kind: 'copy';
	readonly request: CopyRequest;
	/** Id of the jurisdiction of the letter, by whose rules the copy is read again. */
	readonly jurisdiction: string;
}

/** What comes of a job. */
export type Outcome<Done> =
	| { readonly status: 'done'; readonly value: Done }
	| { readonly status: 'refused'; readonly ruleId: Rule; readonly reason: string };

/** What each kind of job gives. */
export interface Done {
	readonly read: SourceContent;
	readonly copy: CopyOutcome;
}

/** From a worker: still at work, or ready. */
export type Report = { readonly progress: true } | { readonly outcome: Outcome<Done[keyof Done]> };
