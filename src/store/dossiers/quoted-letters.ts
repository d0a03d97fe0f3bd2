import { existsSync, readFileSync } from 'node:fs';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { contentPaths } from '../content-paths.ts';
import { readUnits } from '../document/numbered-text.ts';
import { rememberedLetter } from '../letters/letter-memory.ts';
import type { StoredLetter } from '../letters/stored-letter.ts';

/** A version of a letter, for checking quotations against. */
export interface QuotedLetter {
	/** Id that the letter has now. */
	readonly id: string;
	readonly version: number;
	readonly latest: number;
	readonly letter: StoredLetter['letter'];
	/** Words of each citable unit by its id, in reading order. */
	readonly units: ReadonlyMap<string, string>;
}

/** Why a quotation cannot be checked. */
export type QuotedMiss = 'unknown' | 'withdrawn' | 'no-version' | 'unreadable';

/** Finds a letter by an id that it has or had, in one of its versions; the latest if none is named. */
export type FindQuoted = (id: string, version: number | null) => QuotedLetter | QuotedMiss;

/**
 * Reads letters as pages quote them.
 *
 * @param records of the ledger
 */
export function quotedLetters(content: string, records: readonly LedgerRecord[]): FindQuoted {
	const paths = contentPaths(content);
	const histories = letterHistories(records);
	const now = new Map([...histories].flatMap(([id, { formerIds }]) => formerIds.map((one) => [one, id])));
	return (named, wanted) => {
		const id = existsSync(paths.letter(named)) ? named : (now.get(named) ?? named);
		const history = histories.get(id);
		if (history?.withdrawal || existsSync(paths.tombstone(id))) return 'withdrawn';
		if (!existsSync(paths.letter(id))) return 'unknown';
		const latest = history?.versions.at(-1)?.version ?? 1;
		const version = wanted ?? latest;
		const file = version === latest ? paths.letter(id) : paths.version(id, version);
		if (version > latest || !existsSync(file)) return 'no-version';
		try {
			const { letter, body } = rememberedLetter(readFileSync(file));
			const words = readUnits(body);
			const units = new Map(letter.paragraphs.map((unit, at) => [unit, words[at] ?? '']));
			return { id, version, latest, letter, units };
		} catch {
			// Faults of the letter’s own file are reported for that file.
			return 'unreadable';
		}
	};
}
