import { openArchive } from '#store/archive.ts';
import { revised } from '#store/letters/publishable.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { authorityIdOf } from '../../ingest/authority-of.ts';
import { readSettings } from '../../ingest/settings/read-settings.ts';
import { reviseLetter } from '../../ingest/settings/settings.ts';
import { personalDataFinder } from '../../ledger/personal-data.ts';
import type { Desk } from '../desk.ts';
import type { Changed } from './change-letter.ts';
import { followAddress } from './follow-address.ts';
import { settleByValue } from './settle-doubts.ts';

/**
 * Gives values to a letter whose source is not here; its text stays as it is.
 *
 * @throws UsageError if a value cannot be; LedgerRefusal where the letter would hold personal data
 */
export function reviseStored(
	desk: Desk,
	stored: StoredLetter,
	set: Readonly<Record<string, string>>,
): Changed {
	const { contacts, jurisdiction } = desk.run({ dryRun: true });
	const archive = openArchive(desk.content, { dryRun: false });
	const settings = readSettings(
		Object.entries(set).map(([key, value]) => `${key}=${value}`),
		jurisdiction,
		contacts,
	);
	const name = { authority: settings.get('authority') ?? null, edrpou: settings.get('edrpou') ?? null };
	const authority = authorityIdOf(name, archive.authorities(), jurisdiction) ?? stored.letter.authority;
	const letter = { ...reviseLetter(stored.letter, settings), authority };
	personalDataFinder(desk.content, desk.config, jurisdiction.id).refuseInLetter({ ...stored, letter });
	archive.write(revised(stored, { letter: { ...stored, letter }, authority: null, copy: 'as it is' }));
	const id = followAddress(desk.content, letter.id);
	settleByValue(desk, id, { before: stored.letter, set });
	return { id, waiting: null, doubts: readLetter(desk.content, id)?.letter.review ?? [] };
}
