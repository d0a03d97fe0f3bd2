import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/**
 * Kinds of personal data in a text without the words that a person has opened in it: these count for nothing as the
 * kind that they were opened as, and as any other kind they count.
 *
 * @param kindsOf tells which kinds a text has
 */
export function kindsWithoutKept(
	text: string,
	keep: readonly WordsByHand[],
	{ findWords }: Pick<Jurisdiction, 'findWords'>,
	kindsOf: (text: string) => readonly RedactionKind[],
): readonly RedactionKind[] {
	const kinds = kindsOf(text);
	if (kinds.length === 0) return kinds;
	const opened = new Set(keep.map(({ kind }) => kind));
	if (!kinds.some((kind) => opened.has(kind))) return kinds;
	const signs = text.split('');
	for (const { words } of keep)
		for (const { start, end } of findWords(text, words)) signs.fill(' ', start, end);
	const others = new Set(kindsOf(signs.join('')));
	return kinds.filter((kind) => !opened.has(kind) || others.has(kind));
}
