import { isDeepStrictEqual } from 'node:util';
import { nextRelease } from '#archive/ledger/ledger.ts';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord, VersionRecord } from '#archive/ledger/record.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { contentPaths } from '#store/content-paths.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { appendRecords } from '#store/ledger/ledger-files.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import type { PublishedLetter } from '#store/ledger/letter-of-ledger.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { keepVersion, moveSources, removeLetter } from '#store/letters/letter-files.ts';
import { nowhere, publishedBytes } from '#store/letters/published-bytes.ts';
import { letterOrRefusal } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { withNonce } from '#store/letters/with-nonce.ts';
import { renameInRequests } from '#store/requests/requests-folder.ts';
import { versionOf } from '../ledger/publication-of.ts';
import { type CorrectionChange, correctionChanges } from './correction-changes.ts';
import { type AddressChanges, newAddress } from './new-address.ts';
import { type NextVersion, nextVersion } from './next-version.ts';

/** A correction before it is written. */
export interface Correction {
	readonly history: LetterHistory;
	readonly next: NextVersion;
	/** Number of the version that it makes. */
	readonly version: number;
	/** The letter’s id before, null if it stays. */
	readonly from: string | null;
	/** Bytes of all versions before, the first first. */
	readonly older: readonly Uint8Array[];
	/** Fields of the front matter that change. */
	readonly changed: readonly string[];
	/** What changes for readers, word by word. */
	readonly changes: readonly CorrectionChange[];
}

/** What a correction is made of. */
export interface CorrectionParts {
	readonly letter: PublishedLetter;
	readonly records: readonly LedgerRecord[];
	readonly changes: AddressChanges;
	/** The letter’s file as it was edited. */
	readonly edited: StoredLetter;
}

/**
 * Works a correction out; writes nothing.
 *
 * @throws LedgerRefusal if an older version is nowhere, or nothing changes
 */
export function planCorrection(
	content: string,
	{ letter, records, changes, edited }: CorrectionParts,
): Correction {
	const { history, latest } = letter;
	const older = history.versions.map((record) => bytesOf(content, history.id, record));
	const last = letterOrRefusal(
		older.at(-1) ?? new Uint8Array(),
		`version ${latest.version} of ${history.id}`,
	);
	const address = newAddress(content, edited.letter, changes, records);
	const next = nextVersion(edited, last, history.versions, address);
	if (hexSha256(next.bytes) === latest.text)
		throw new LedgerRefusal(`${history.id} is as it was published: there is nothing to correct.`);
	return {
		history,
		next: { ...next, ...withNonce(next) },
		older,
		version: latest.version + 1,
		from: next.letter.id === history.id ? null : history.id,
		changed: changedFields(last.letter, next.letter),
		changes: correctionChanges(last, next),
	};
}

/** Writes a correction, as one change: older versions, the letter, its line; what stood at a former address moves or goes. */
export function writeCorrection(
	content: string,
	{ history, next, version, from, older }: Correction,
	what: Pick<Extract<VersionRecord, { event: 'correction' }>, 'type' | 'reason' | 'date'>,
): void {
	const { id } = next.letter;
	const release = nextRelease(readLedger(content));
	const made = versionOf({ letter: next.letter, sha256: hexSha256(next.bytes) });
	changeContent(content, (changes) => {
		for (const [at, bytes] of older.entries()) keepVersion(changes, id, at + 1, bytes);
		changes.write(contentPaths(content).letter(id), next.bytes);
		appendRecords(changes, [{ event: 'correction', letter: id, version, release, ...what, ...made, from }]);
		if (from === null) return;
		moveSources(changes, history.id, id);
		renameInRequests(changes, history.id, id);
		removeLetter(changes, history.id);
	});
}

function bytesOf(content: string, id: string, record: VersionRecord): Uint8Array {
	const bytes = publishedBytes(content, id, record);
	if (!bytes) throw new LedgerRefusal(nowhere(id, record));
	return bytes;
}

function changedFields(before: Letter, after: Letter): string[] {
	const old = new Map(Object.entries(before));
	const fresh = new Map(Object.entries(after));
	return [...new Set([...old.keys(), ...fresh.keys()])].filter(
		(key) => !isDeepStrictEqual(old.get(key), fresh.get(key)),
	);
}
