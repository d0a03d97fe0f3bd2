import type { Letter } from '#archive/letter/schema.ts';
import type { LetterEntry } from '../letter-entry.ts';
import { foldIndex } from './fold-index.ts';
import { isSameIndex } from './place-letter.ts';

/** What is known about letters without reading them: by their ids, their bodies’ days, and what they were made of. */
export interface LetterRegister {
	/** @param fresh written by this run */
	readonly enter: (letter: Letter, fresh: boolean) => void;
	/** Letters of a body with a date. */
	readonly lettersOf: (authority: string, date: string | null) => LetterEntry[];
	/** What has this date and index, of whichever body: letters and documents with a number of their own. */
	readonly numbered: (date: string, registrationIndex: string) => LetterEntry[];
	/** A letter by its id, null if there is none. */
	readonly entry: (id: string) => LetterEntry | null;
	/** In the order in which they were entered. */
	readonly ids: () => string[];
	readonly knows: (id: string) => boolean;
	/** The letters made of these bytes or these words, by id. */
	readonly madeOf: (source: Pick<Letter['source'], 'sha256' | 'fingerprint'>) => LetterEntry[];
	/** Whether there are letters whose source's hash is not published. */
	readonly hasHidden: () => boolean;
}

/** Opens a register without letters. */
export function letterRegister(): LetterRegister {
	const entries = new Map<string, LetterEntry>();
	const bySource = new Map<string, Set<string>>();
	const byNumber = new Map<string, Set<string>>();
	const byDay = new Map<string, Set<string>>();
	const entriesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => entries.get(id) ?? []);
	return {
		enter: ({ id, authority, date, registrationIndex, kind, source }, fresh) => {
			const { sha256, fingerprint } = source;
			entries.set(id, {
				id,
				authority,
				date,
				registrationIndex,
				...(kind && { kind }),
				source: { sha256, fingerprint },
				fresh,
			});
			if (date !== null && kind !== 'appendix') addTo(byNumber, numberOf(date, registrationIndex), id);
			addTo(byDay, dayOf(authority, date), id);
			for (const hash of [fingerprint, sha256]) if (hash !== null) addTo(bySource, hash, id);
		},
		// A letter whose date was corrected in this run is still listed under the old one.
		lettersOf: (authority, date) =>
			entriesOf(byDay.get(dayOf(authority, date)) ?? []).filter(
				(entry) => entry.authority === authority && entry.date === date,
			),
		numbered: (date, registrationIndex) =>
			entriesOf(byNumber.get(numberOf(date, registrationIndex)) ?? []).filter(
				(entry) => entry.date === date && isSameIndex(entry.registrationIndex, registrationIndex),
			),
		entry: (id) => entries.get(id) ?? null,
		ids: () => [...entries.keys()],
		knows: (id) => entries.has(id),
		madeOf: ({ sha256, fingerprint }) => {
			const ids = new Set([sha256, fingerprint].flatMap((hash) => [...(bySource.get(hash ?? '') ?? [])]));
			// A letter that this run replaced is no longer made of its old source.
			return entriesOf([...ids].sort()).filter(
				({ source }) => source.fingerprint === fingerprint || (sha256 !== null && source.sha256 === sha256),
			);
		},
		hasHidden: () => [...entries.values()].some(({ source }) => source.sha256 === null),
	};
}

function numberOf(date: string, index: string): string {
	return `${date} ${foldIndex(index)}`;
}

function dayOf(authority: string, date: string | null): string {
	return `${authority} ${date}`;
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
	index.set(key, (index.get(key) ?? new Set()).add(id));
}
