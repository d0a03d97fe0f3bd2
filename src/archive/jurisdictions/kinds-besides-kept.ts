import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { kindsInWords } from './kinds-in-words.ts';

/**
 * Kinds of personal data in words that stand outside a letter, besides the words that a person has opened there: those
 * count for nothing as the kind that they were opened as, and as any other kind they count.
 *
 * @param lines each looked at alone
 * @example
 * kindsBesidesKept(['Пише гр. Зразкова Ганна'], [{ words: 'Зразкова Ганна', kind: 'person-name' }], { jurisdiction: ua, known }) // []
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
	const kinds = kindsInWords(lines, jurisdiction, contacts);
	const opened = new Set(keep.map(({ kind }) => kind));
	if (!kinds.some((kind) => opened.has(kind))) return kinds;
	const besides = lines.map((line) => {
		const signs = line.split('');
		for (const { words } of keep)
			for (const { start, end } of jurisdiction.findWords(line, words)) signs.fill(' ', start, end);
		return signs.join('');
	});
	const left = new Set(kindsInWords(besides, jurisdiction, contacts));
	return kinds.filter((kind) => !opened.has(kind) || left.has(kind));
}
