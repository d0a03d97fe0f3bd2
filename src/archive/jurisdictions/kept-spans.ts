import type { WordsByHand } from '../letter/by-hand.ts';
import type { PersonalSpan } from '../letter/redaction.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/**
 * Where a text says the words that a person has opened, each place with the kind as which they were opened.
 *
 * @example
 * keptSpans('Пише Зразкова', [{ words: 'Зразкова', kind: 'person-name' }], ua) // [{ start: 5, end: 13, kind: 'person-name' }]
 */
export function keptSpans(
	text: string,
	keep: readonly WordsByHand[],
	{ findWords }: Pick<Jurisdiction, 'findWords'>,
): PersonalSpan[] {
	return keep.flatMap(({ words, kind }) => findWords(text, words).map((span) => ({ ...span, kind })));
}
