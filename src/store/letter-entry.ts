import type { Letter } from '#archive/letter/schema.ts';

/** What ingest needs to know about every letter in the archive. */
export type LetterEntry = Pick<Letter, 'id' | 'authority' | 'date' | 'registrationIndex' | 'kind'> & {
	readonly source: Pick<Letter['source'], 'sha256' | 'fingerprint'>;
	/** True if this run has written it. */
	readonly fresh: boolean;
};
