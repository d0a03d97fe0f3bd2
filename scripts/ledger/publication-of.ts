import type { Unchained } from '#archive/ledger/ledger-line.ts';
import type { LedgerRecord, VersionRecord } from '#archive/ledger/record.ts';
import { contentPaths } from '#store/content-paths.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { withNonce } from '#store/letters/with-nonce.ts';
import { refuseAsBuildDoes } from './refuse-as-build-does.ts';

/** A draft as the ledger will record it. */
export interface Draft {
	readonly record: Unchained<Extract<LedgerRecord, { event: 'publication' }>>;
	/** The letter's file as it is published, made anew each time: those of a large archive fill the memory. */
	readonly bytes: () => Uint8Array;
	/** Rules of what a person should still look at. */
	readonly review: readonly string[];
}

/**
 * The line that makes a draft a published letter.
 *
 * @throws LedgerRefusal if its file cannot be published
 */
export function publicationOf(content: string, id: string, line: { release: number; date: string }): Draft {
	const stored = readLetter(content, id);
	if (stored?.letter.id !== id)
		throw new LedgerRefusal(
			`${contentPaths(content).letter(id)} calls itself ${stored?.letter.id}. Its id is its place.`,
		);
	const units = readUnits(stored.body).length;
	const { length } = stored.letter.paragraphs;
	if (units !== length) {
		throw new LedgerRefusal(
			`${contentPaths(content).letter(id)} has ${units} paragraphs, list items and tables, but \`paragraphs\` of its front matter has ${length} ids. Name each, in order; a new one gets a number never used before.`,
		);
	}
	refuseAsBuildDoes(stored, contentPaths(content).letter(id));
	const published = withNonce(stored);
	const record = { event: 'publication', letter: id, ...line, ...versionOf(published), version: 1 } as const;
	const { sha256 } = published;
	const { nonce } = published.letter;
	return { record, bytes: () => bytesAgain(content, id, { nonce, sha256 }), review: stored.letter.review };
}

/** @throws LedgerRefusal if the file is another than when its line was made, as while a person was asked */
function bytesAgain(
	content: string,
	id: string,
	{ nonce, sha256 }: { readonly nonce: string | undefined; readonly sha256: string },
): Uint8Array {
	const stored = readLetter(content, id);
	const published = stored && withNonce(stored, nonce);
	if (published?.sha256 === sha256) return published.bytes;
	throw new LedgerRefusal(
		`${contentPaths(content).letter(id)} was changed meanwhile. Nothing was written; run the command again.`,
	);
}

/**
 * What a line says about the version that a file holds. The hash of the source's copy is in the file, which is hashed with a
 * nonce; in the line it would stay after a withdrawal, and answer guesses at a copy's words.
 */
export function versionOf({
	letter,
	sha256,
}: Pick<StoredLetter, 'letter' | 'sha256'>): Pick<VersionRecord, 'text' | 'copy' | 'paragraphs'> {
	return { text: sha256, copy: null, paragraphs: letter.paragraphs };
}
