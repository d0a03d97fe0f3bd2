import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord, VersionRecord } from '#archive/ledger/record.ts';
import { LedgerRefusal } from './ledger-refusal.ts';

/** A letter that was published, with its latest version. */
export interface PublishedLetter {
	readonly history: LetterHistory;
	readonly latest: VersionRecord;
}

/**
 * The letter of an id as the ledger knows it.
 *
 * @throws LedgerRefusal if there is none: it is a draft, has another id now, or was never there
 */
export function publishedLetter(
	records: readonly LedgerRecord[],
	id: string,
	isDraft: boolean,
): PublishedLetter {
	const histories = letterHistories(records);
	const history = histories.get(id);
	const latest = history?.versions.at(-1);
	if (history && latest) return { history, latest };
	const now = [...histories.values()].find(({ formerIds }) => formerIds.includes(id));
	if (now) throw new LedgerRefusal(`${id} is a former id; the letter is ${now.id} now.`);
	throw new LedgerRefusal(
		isDraft
			? `${id} is a draft: no release has published it. Edit its file, or remove it, as you like; npm run release publishes it.`
			: `The archive has no letter ${id}. An id is the letter's place under content/letters without .md, e.g. 04053625/2018/25-k-170iz.`,
	);
}
