import type { LedgerIndex } from './ledger-index.ts';

/** What is needed of a letter. */
interface Arrived {
	readonly id: string;
	/** ISO date. */
	readonly date: string | null;
}

const never = '9999-12-31';

/**
 * Letters in the order in which the archive got them: of one release by their own dates, drafts last. Releases are told apart
 * by number, for two may have one day.
 */
export function inOrderOfArrival<Letter extends Arrived>(
	letters: readonly Letter[],
	{ history }: Pick<LedgerIndex, 'history'>,
): Letter[] {
	const keyed = letters.map((letter) => ({
		letter,
		release: history(letter.id)?.versions[0]?.release ?? Number.MAX_SAFE_INTEGER,
		key: `${letter.date ?? never} ${letter.id}`,
	}));
	return keyed.sort((a, b) => a.release - b.release || (a.key < b.key ? -1 : 1)).map(({ letter }) => letter);
}
