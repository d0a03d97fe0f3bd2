import { readFileSync, statSync } from 'node:fs';
import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { letterOrRefusal } from '#store/letters/read-letter.ts';
import {
	openRememberedSources,
	type RememberedRefusal,
	type RememberedSources,
} from '#store/sources/remembered-sources.ts';
import { readTombstones } from '#store/tombstones/tombstones.ts';
import type { Result } from '../../ingest/result.ts';
import type { DeskRow } from '../contract/desk-row.ts';
import type { Desk } from '../desk.ts';
import { type InboxFile, inboxFiles } from './inbox.ts';

const known = new Map<string, { readonly state: string; readonly known: KnownLetter }>();

/** The register of a desk: sources that wait or were refused, then letters by date, the newest first. */
export function deskRows(desk: Pick<Desk, 'content' | 'inbox' | 'outcomes'>): DeskRow[] {
	const letters = lettersOf(desk.content);
	const { files, sources } = sourcesOf(desk, letters);
	const { refusalsOf } = openRememberedSources(desk.content);
	const names = new Map(readAuthorities(desk.content).map(({ id, name }) => [id, name]));
	const histories = letterHistories(readLedger(desk.content).records);
	const rows = letters.map(({ letter, sha256 }): DeskRow => {
		const { id, title, date, registrationIndex: index, authority, review } = letter;
		const state = stateOf(histories.get(id), sha256);
		const body = names.get(authority) ?? null;
		return {
			id,
			file: sources.get(id) ?? null,
			state,
			title,
			date,
			index,
			authority,
			body,
			doubts: review,
			refusal: null,
		};
	});
	const gone = readTombstones(desk.content).map(
		({ id, date, registrationIndex: index, authority }): DeskRow => ({
			id,
			file: null,
			state: 'withdrawn',
			title: '',
			date,
			index,
			authority,
			body: names.get(authority) ?? null,
			doubts: [],
			refusal: null,
		}),
	);
	return [
		...files.flatMap((file) => untaken(file, desk.outcomes.get(file.path), refusalsOf)),
		...[...rows, ...gone].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
	];
}

/** The inbox’s file of each letter, by what this machine remembers of sources and what letters say of theirs. */
export function sourcesOf(
	{ content, inbox }: Pick<Desk, 'content' | 'inbox'>,
	letters: readonly KnownLetter[] = lettersOf(content),
): { sources: ReadonlyMap<string, string>; files: readonly InboxFile[] } {
	const remembered = openRememberedSources(content);
	const ids = new Map(letters.map(({ letter }) => [letter.id, letter]));
	const byHash = new Map(
		letters.flatMap(({ letter }) => (letter.source.sha256 ? [[letter.source.sha256, letter.id]] : [])),
	);
	const sources = new Map<string, string>();
	const files = inboxFiles(inbox).filter(({ file, sha256 }) => {
		if (sha256 === null) return true;
		const known = (remembered.lettersOf(sha256) ?? []).flatMap(({ id, fingerprint }) => {
			if (ids.get(id)?.source.fingerprint === fingerprint) return id;
			return letters.find(({ letter }) => letter.source.fingerprint === fingerprint)?.letter.id ?? [];
		});
		const own = byHash.get(sha256);
		for (const id of own ? [...known, own] : known) sources.set(id, file);
		return known.length === 0 && own === undefined;
	});
	return { sources, files };
}

/**
 * A source that has become no letter: a line for each of its letters that was refused, by this desk or before it was opened,
 * or one where nobody took it.
 */
function untaken(
	{ file, sha256 }: InboxFile,
	results: readonly Result[] | undefined,
	remembered: RememberedSources['refusalsOf'],
): DeskRow[] {
	const nothing = {
		id: null,
		file,
		title: file,
		date: null,
		index: null,
		authority: null,
		body: null,
		doubts: [],
	};
	const refusals = results ? refusalsIn(results) : remembered(sha256 ?? '');
	if (refusals.length === 0) return [{ ...nothing, state: 'waiting', refusal: null }];
	return refusals.map((refusal) => ({ ...nothing, state: 'refused', refusal }));
}

function refusalsIn(results: readonly Result[]): readonly RememberedRefusal[] {
	return results.flatMap(({ status, messages }) => {
		const last = messages.at(-1);
		return status === 'refused' ? [{ rule: last?.ruleId ?? '', reason: last?.reason ?? '' }] : [];
	});
}

function stateOf(history: LetterHistory | undefined, sha256: string): DeskRow['state'] {
	if (!history) return 'draft';
	if (history.withdrawal) return 'withdrawn';
	return history.versions.at(-1)?.text === sha256 ? 'released' : 'edited';
}

/** A letter’s front matter and the hash of its file. */
export interface KnownLetter {
	readonly letter: Letter;
	readonly sha256: string;
}

/** All letters, each read again only where its file has changed. */
export function lettersOf(content: string): KnownLetter[] {
	const paths = contentPaths(content);
	return documentsBelow(paths.letters).map((id) => {
		const path = paths.letter(id);
		const { mtimeMs, size, ino } = statSync(path);
		const state = `${mtimeMs} ${size} ${ino}`;
		const before = known.get(path);
		if (before?.state === state) return before.known;
		const { letter, sha256 } = letterOrRefusal(readFileSync(path), path);
		known.set(path, { state, known: { letter, sha256 } });
		return { letter, sha256 };
	});
}
