import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';

/**
 * Refuses to open what the file beside the source masks, and to mask what it opens: which of the two is meant, only a person
 * knows.
 *
 * @param before what the file beside the source says
 * @param told what is asked for now
 * @throws LedgerRefusal
 */
export function refuseContradiction(
	id: string,
	before: ByHand,
	told: ByHand,
	{ findWords }: Pick<Jurisdiction, 'findWords'>,
): void {
	const says = (text: string, words: string) => findWords(text, words).length > 0;
	const isMasked = before.mask.some(
		(one) => 'words' in one && told.keep.some(({ words }) => says(one.words, words)),
	);
	const isOpened = told.mask.some(
		(one) => 'words' in one && before.keep.some(({ words }) => says(words, one.words)),
	);
	if (isMasked || isOpened)
		throw new LedgerRefusal(
			`The file beside the source of ${id} ${isMasked ? 'masks' : 'opens'} these words. Take that line out of it; nothing was written.`,
		);
}
