import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { kindsWithoutKept } from './kinds-without-kept.ts';

/**
 * Kinds of personal data that a text has by form, without the words that a person has opened.
 *
 * @example
 * leaksWithoutKept('тел. 067 000 00 00', [{ words: '067 000 00 00', kind: 'phone' }], { jurisdiction: ua, contacts }) // []
 */
export function leaksWithoutKept(
	text: string,
	keep: readonly WordsByHand[],
	{
		jurisdiction,
		contacts,
	}: { jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findWords'>; contacts: PublicContacts },
): readonly RedactionKind[] {
	return kindsWithoutKept(text, keep, jurisdiction, (left) => jurisdiction.findLeaks(left, contacts));
}
