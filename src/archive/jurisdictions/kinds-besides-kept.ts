import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import { besidesKept } from './besides-kept.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { kindsInWords } from './kinds-in-words.ts';

/**
 * Kinds of personal data in words that are outside a letter, names among them, besides the words that a person has opened
 * there.
 *
 * @param lines each looked at alone
 * @example
 * kindsBesidesKept(['Пише гр. Зразкова Ганна'], [{ words: 'Зразкова Ганна', kind: 'person-name' }], { jurisdiction: ua, contacts }) // []
 */
export function kindsBesidesKept(
	lines: readonly string[],
	keep: readonly WordsByHand[],
	{
		jurisdiction,
		contacts,
	}: {
		readonly jurisdiction: Pick<Jurisdiction, 'findPersonalData' | 'findLeaks' | 'findWords'>;
		readonly contacts: PublicContacts;
	},
): RedactionKind[] {
	const kindsOf = (line: string) => kindsInWords([line], jurisdiction, contacts);
	return [...new Set(lines.flatMap((line) => besidesKept(line, keep, jurisdiction, kindsOf)))];
}
