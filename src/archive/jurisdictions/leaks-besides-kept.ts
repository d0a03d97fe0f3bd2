import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import { besidesKept } from './besides-kept.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';

/**
 * Kinds of personal data that a text has by form, besides the words that a person has opened.
 *
 * @example
 * leaksBesidesKept('тел. 067 000 00 00', [{ words: '067 000 00 00', kind: 'phone' }], { jurisdiction: ua, contacts }) // []
 */
export function leaksBesidesKept(
	text: string,
	keep: readonly WordsByHand[],
	{
		jurisdiction,
		contacts,
	}: { jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findWords'>; contacts: PublicContacts },
): readonly RedactionKind[] {
	return besidesKept(text, keep, jurisdiction, (left) => jurisdiction.findLeaks(left, contacts));
}
