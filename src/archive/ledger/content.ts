import type { LedgerFile } from './ledger-file.ts';
import type { LedgerRecord, Release } from './record.ts';

/** The ledger’s files as they were read. */
export interface LedgerFiles {
	/** By name. */
	readonly files: readonly LedgerFile<LedgerRecord>[];
	readonly releases: LedgerFile<Release>;
}

/** A letter’s file, or that of an older version. */
export interface ContentFile {
	/** SHA-256 of the file. */
	readonly sha256: string;
	/** Ids of the paragraphs that its front matter names. */
	readonly paragraphs: readonly string[];
}

/** What the content folder holds of what the ledger speaks of. */
export interface ArchiveContent {
	/** `content/letters`, by id. */
	readonly letters: ReadonlyMap<string, ContentFile>;
	/** `content/versions`, by `<id>/v<number>`. */
	readonly versions: ReadonlyMap<string, ContentFile>;
	/** Ids of `content/tombstones`. */
	readonly tombstones: ReadonlySet<string>;
	/** Ids of letters of which `content/sources` holds something. */
	readonly sources: ReadonlySet<string>;
}
