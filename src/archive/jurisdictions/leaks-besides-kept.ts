import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';

/**
 * Kinds of personal data that a text has, by form, besides the words that a person has opened: those count for nothing as
 * the kind that they were opened as, and as any other kind they count.
 *
 * @example
 * leaksBesidesKept('тел. 067 000 00 00', [{ words: '067 000 00 00', kind: 'phone' }], { jurisdiction: ua, known }) // []
 */
export function leaksBesidesKept(
	text: string,
	keep: readonly WordsByHand[],
	{
		jurisdiction,
		contacts,
	}: { jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findWords'>; contacts: PublicContacts },
): RedactionKind[] {
	const leaks = jurisdiction.findLeaks(text, contacts);
	const opened = new Set(keep.map(({ kind }) => kind));
	if (!leaks.some((kind) => opened.has(kind))) return leaks;
	const spans = keep.flatMap(({ words }) => jurisdiction.findWords(text, words));
	const signs = text.split('');
	for (const { start, end } of spans) signs.fill(' ', start, end);
	const besides = new Set(jurisdiction.findLeaks(signs.join(''), contacts));
	return leaks.filter((kind) => !opened.has(kind) || besides.has(kind));
}
