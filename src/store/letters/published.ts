import { existsSync, readFileSync } from 'node:fs';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { takenAddresses } from '#archive/ledger/taken-addresses.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { hexSha256 } from '../files/sha256.ts';
import { readLedgerFiles } from '../ledger/ledger-files.ts';
import { readTombstones } from '../tombstones/tombstones.ts';
import { keepVersion } from './letter-files.ts';
import { isAppendixId, isSameIndex, type LetterIdentity, placeLetter } from './place-letter.ts';
import type { StoredLetter } from './stored-letter.ts';

/** What ingest must know about letters that were published: their addresses are taken for good. */
export interface Published {
	/** True for an id that any letter ever had. */
	readonly has: (id: string) => boolean;
	/**
	 * Id of a withdrawn letter that this one may be, or null. It is known by what its tombstone says, body, date and index,
	 * or that it had none; one that was renamed before by the address that the letter would get.
	 */
	readonly withdrawn: (letter: LetterIdentity) => string | null;
	/** True if this differs from what was published of a letter. */
	readonly differs: (letter: StoredLetter) => boolean;
	/** Keeps the published version of a letter that is about to be written over, where it still stands there. */
	readonly keep: (changes: Changes, id: string) => void;
}

/** Reads ledger and tombstones of a content folder. Lines that cannot be read are left out: the build reports them. */
export function openPublished(root: string): Published {
	const records = readLedgerFiles(root).files.flatMap(({ lines }) => lines.map(({ record }) => record));
	const histories = letterHistories(records);
	const gone = new Map(
		[...histories.values()].flatMap(({ id, formerIds, withdrawal }) =>
			withdrawal ? [...formerIds, id].map((own) => [own, id] as const) : [],
		),
	);
	const tombstones = readTombstones(root);
	const taken = new Set([...takenAddresses(records), ...tombstones.map(({ id }) => id)]);
	const latest = (id: string) => {
		const history = histories.get(id);
		return history?.withdrawal ? undefined : history?.versions.at(-1);
	};
	return {
		has: (id) => taken.has(id),
		withdrawn: (letter) => {
			const same = tombstones.find(
				({ id, authority, date, registrationIndex }) =>
					isAppendixId(id) === letter.isAppendix &&
					authority === letter.authority &&
					date === letter.date &&
					isSameIndex(registrationIndex, letter.registrationIndex),
			);
			const { id } = placeLetter({ lettersOf: () => [], has: () => false }, letter, false);
			return same?.id ?? (gone.get(id) === id ? null : (gone.get(id) ?? null));
		},
		differs: ({ letter, sha256 }) => {
			const published = latest(letter.id);
			return published !== undefined && published.text !== sha256;
		},
		keep: (changes, id) => {
			const published = latest(id);
			const path = contentPaths(root).letter(id);
			if (!published || !existsSync(path)) return;
			const bytes = readFileSync(path);
			if (hexSha256(bytes) === published.text) keepVersion(changes, id, published.version, bytes);
		},
	};
}
