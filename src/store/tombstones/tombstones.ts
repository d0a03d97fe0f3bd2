import { readFileSync } from 'node:fs';
import { type Tombstone, tombstoneSchema } from '#archive/ledger/tombstone.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { formatDocument } from '../document/document.ts';
import { DocumentFault, readDocument } from '../document/read-document.ts';
import { documentsBelow } from '../files/documents-below.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';

/** Tombstones of withdrawn letters, by file. @throws LedgerRefusal naming the file that cannot be read. */
export function readTombstones(content: string): Tombstone[] {
	const paths = contentPaths(content);
	return documentsBelow(paths.tombstones).map((id) => {
		const file = paths.tombstone(id);
		try {
			return readDocument(readFileSync(file), tombstoneSchema).data;
		} catch (error) {
			if (!(error instanceof DocumentFault)) throw error;
			throw new LedgerRefusal(
				`${file} does not say what it must: ${error.message}. These files are never edited by hand: restore the file from the repository’s history; npm run withdraw writes it.`,
			);
		}
	});
}

/** Writes the tombstone of a letter. */
export function writeTombstone(changes: Changes, tombstone: Tombstone): void {
	const text = formatDocument(tombstoneSchema.parse(tombstone), '');
	changes.write(contentPaths(changes.content).tombstone(tombstone.id), text);
}
