import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { takenAddresses } from '#archive/ledger/taken-addresses.ts';
import { type Tombstone, tombstoneSchema } from '#archive/ledger/tombstone.ts';
import { parseDocument } from '../document/document.ts';
import { hexSha256 } from '../files/sha256.ts';
import { readLedgerFolder } from '../ledger/ledger-folder.ts';
import { keepVersion } from './letter-files.ts';
import { isSameIndex, type LetterIdentity, placeLetter } from './place-letter.ts';
import { letterFile } from './read-letter.ts';

/** What ingest must know of letters that were published: theirs is an address for good. */
export interface Published {
	/** True for an id that any letter ever had. */
	readonly has: (id: string) => boolean;
	/**
	 * Id of a withdrawn letter that this one is, or null. It is known by what its tombstone says, body, date and index; one
	 * without an index, or renamed before, by the address that the letter would get.
	 */
	readonly withdrawn: (letter: LetterIdentity) => string | null;
	/** True where this is not what was published of a letter. */
	readonly differs: (id: string, text: string) => boolean;
	/** Keeps the published version of a letter that is about to be written over, where it still stands there. */
	readonly keep: (id: string) => void;
}

/** Reads ledger and tombstones of a content folder. Lines that cannot be read are left out: the build tells of them. */
export function openPublished(root: string): Published {
	const records = readLedgerFolder(root).files.flatMap(({ lines }) => lines.map(({ record }) => record));
	const histories = letterHistories(records);
	const gone = new Map(
		[...histories.values()].flatMap(({ id, formerIds, withdrawal }) =>
			withdrawal ? [...formerIds, id].map((own) => [own, id] as const) : [],
		),
	);
	const tombstones = readTombstones(join(root, 'tombstones'));
	const taken = new Set([...takenAddresses(records), ...tombstones.map(({ id }) => id)]);
	const latest = (id: string) => {
		const history = histories.get(id);
		return history?.withdrawal ? undefined : history?.versions.at(-1);
	};
	return {
		has: (id) => taken.has(id),
		withdrawn: (letter) => {
			const same = tombstones.find(
				({ authority, date, registrationIndex }) =>
					authority === letter.authority &&
					date === letter.date &&
					registrationIndex !== letter.noIndex &&
					isSameIndex(registrationIndex, letter.registrationIndex),
			);
			const { id } = placeLetter({ lettersOf: () => [], has: () => false }, letter, false);
			const renamed = letter.registrationIndex === letter.noIndex || gone.get(id) !== id;
			return same?.id ?? (renamed ? (gone.get(id) ?? null) : null);
		},
		differs: (id, text) => {
			const published = latest(id);
			return published !== undefined && published.text !== hexSha256(text);
		},
		keep: (id) => {
			const published = latest(id);
			const path = letterFile(root, id);
			if (!published || !existsSync(path)) return;
			const bytes = readFileSync(path);
			if (hexSha256(bytes) === published.text) keepVersion(root, id, published.version, bytes);
		},
	};
}

function readTombstones(folder: string): Tombstone[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => tombstoneSchema.parse(parseDocument(readFileSync(join(folder, name), 'utf8')).data));
}
