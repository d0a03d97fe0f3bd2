import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { EngineChoice } from '../../read/contract/engine-choice.ts';
import type { SourceContent } from '../../read/open/source-letter.ts';
import type { FinishedLetter, LetterToFinish } from '../finish-letter.ts';
import type { Sidecar } from '../settings/read-sidecar.ts';
import type { Settings } from '../settings/settings.ts';
import type { TakenLetter } from '../take-letter.ts';

/** What the workers of ingest can be asked to do: all that grows with a letter's length. */
export type IngestJobs = {
	/** Read a source file down to its letters, and mask them. */
	readonly take: {
		readonly job: { readonly path: string; readonly sidecar: Sidecar | null };
		readonly done: TakenSource;
	};
	/** Look at a letter once more before it is written, and make the copy of its source. */
	readonly finish: { readonly job: LetterToFinish; readonly done: FinishedLetter };
};

/** A source with its letters masked. */
export interface TakenSource extends Pick<SourceContent, 'unread' | 'request'> {
	readonly letters: readonly TakenLetter[];
}

/** What all jobs of a run share. */
export interface IngestSetup {
	readonly ocr: EngineChoice;
	/** Id of the jurisdiction by whose rules letters are read. */
	readonly jurisdiction: string;
	/** Contacts that were public before the run. */
	readonly contacts: PublicContacts;
	readonly redaction: ArchiveConfig['redaction'];
	/** Key of fingerprints: it is sent to workers and written nowhere. */
	readonly key: string;
	/** Values of --set, for every letter. */
	readonly settings: Settings;
	/** Whether images of the sources' pages are wanted. */
	readonly images: boolean;
}
