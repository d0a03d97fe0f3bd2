import type { WordsByHand } from '../letter/by-hand.ts';
import { emptyAnatomy } from '../letter/empty-anatomy.ts';
import type { PersonalSpan, RedactionKind } from '../letter/redaction.ts';
import { withoutKept } from '../letter/without-kept.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { keptSpans } from './kept-spans.ts';
import { withoutBareMarks } from './without-bare-marks.ts';

/** Words that name somebody, and as whom ingest would mask them. */
export interface NamedWords {
	readonly kind: RedactionKind;
	readonly words: string;
}

/**
 * Whoever is named in words that are outside a letter, in doubt too; those that a person has opened are not among them.
 *
 * @param isSure whether words alone that are names in doubt are left out: where a program has joined cells of a table, «Рік Метрів»
 *   names nobody
 *
 * @example
 * namedWords('Пише Зразкова Ганна', { jurisdiction: ua, contacts, keep: [] }) // [{ kind: 'person-name', words: 'Зразкова Ганна' }]
 */
export function namedWords(
	text: string,
	{
		jurisdiction,
		contacts,
		keep,
		isSure = false,
	}: {
		readonly jurisdiction: Pick<
			Jurisdiction,
			'findPersonalData' | 'findWords' | 'marks' | 'mayName' | 'standIn' | 'isOrdinaryWord'
		>;
		readonly contacts: PublicContacts;
		readonly keep: readonly WordsByHand[];
		readonly isSure?: boolean;
	},
): NamedWords[] {
	if (jurisdiction.mayName?.(text, contacts) === false) return [];
	const found = jurisdiction
		.findPersonalData(text, emptyAnatomy, contacts)
		.filter((span) => !span.left && isName(span.kind) && !(isSure && isLoneDoubt(text, span)));
	if (found.length === 0) return [];
	const kept = keptSpans(text, keep, jurisdiction);
	return withoutKept(text, withoutBareMarks(text, found, jurisdiction), kept).map(({ kind, start, end }) => ({
		kind,
		words: text.slice(start, end),
	}));
}

function isName(kind: RedactionKind): boolean {
	return kind === 'person-name' || kind === 'requester-name';
}

/** A word alone that only its place makes a name. */
function isLoneDoubt(text: string, { doubt, start, end }: PersonalSpan): boolean {
	return doubt !== undefined && !/\s/u.test(text.slice(start, end));
}
