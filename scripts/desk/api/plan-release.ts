import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { correctionTypes, type LedgerRecord, withdrawalCategories } from '#archive/ledger/record.ts';
import { contentPaths } from '#store/content-paths.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { publishedLetter } from '#store/ledger/letter-of-ledger.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { planCorrection } from '../../correct/correction.ts';
import { checkFolder } from '../../ledger/check-folder.ts';
import type { EditedLetter, ReleasePlan } from '../contract/release-plan.ts';
import type { Desk } from '../desk.ts';
import { deskRows } from '../tasks/desk-rows.ts';
import { action } from './action.ts';

const nothing = { rename: null, authority: null, date: null, index: null };

/** What a release would contain, and what prevents it; writes nothing. */
export const planRelease = action(z.strictObject({}), (desk): ReleasePlan => {
	const rows = deskRows(desk);
	const ledger = readLedger(desk.content);
	const last = ledger.releases.at(-1) ?? null;
	const since = ledger.records.filter(({ release }) => release > (last?.number ?? 0));
	return {
		last: last && { number: last.number, date: last.date },
		// A letter whose file was changed is reported with its changes.
		faults: checkFolder(desk.content).filter(({ rule }) => rule !== 'changed-letter'),
		published: rows.flatMap(({ id, state, title, doubts }) =>
			id && state === 'draft' ? { id, title, doubts } : [],
		),
		edited: rows.flatMap(({ id, state, title }) =>
			id && state === 'edited' ? editedLetter(desk, { id, title, records: ledger.records }) : [],
		),
		corrected: since.flatMap((record) =>
			record.event === 'correction' ? { letter: record.letter, reason: record.reason } : [],
		),
		withdrawn: since.flatMap((record) =>
			record.event === 'withdrawal' ? { letter: record.letter, reason: record.reason } : [],
		),
		correctionTypes,
		withdrawalCategories,
	};
});

function editedLetter(
	{ content }: Desk,
	{ id, title, records }: { id: string; title: string; records: readonly LedgerRecord[] },
): EditedLetter {
	try {
		const letter = publishedLetter(records, id, existsSync(contentPaths(content).letter(id)));
		const edited = readLetter(content, id);
		if (!edited) throw new LedgerRefusal('The file of the letter is gone.');
		const { version, changes } = planCorrection(content, { letter, records, changes: nothing, edited });
		return { id, title, version, changes, refusal: null };
	} catch (error) {
		if (!(error instanceof LedgerRefusal)) throw error;
		return { id, title, version: 0, changes: [], refusal: error.message };
	}
}
