import type { CopyOutcome, CopyRequest } from '../../read/contract/copy-outcome.ts';
import type { EngineChoice } from '../../read/contract/engine-choice.ts';
import type { SourceContent } from '../../read/open/source-letter.ts';

/** What the workers of ingest can be asked to do. */
export type IngestJobs = {
	/** Read a source file down to its letters. */
	readonly read: { readonly job: { readonly path: string }; readonly done: SourceContent };
	/** Make the copy of a source that may be published. */
	readonly copy: { readonly job: CopyRequest; readonly done: CopyOutcome };
};

/** What all jobs of a run share. */
export interface IngestSetup {
	readonly ocr: EngineChoice;
	/** Id of the jurisdiction by whose rules sources are read and letters told from what came with them. */
	readonly jurisdiction: string;
}
