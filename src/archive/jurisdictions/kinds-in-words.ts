import type { WordsByHand } from '../letter/by-hand.ts';
import { emptyAnatomy } from '../letter/empty-anatomy.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { kindsWithoutKept } from './kinds-without-kept.ts';

/** What is known about the words. */
export interface AboutWords {
	/** Whose words they are: every form of the name counts then. It is looked at and goes nowhere. */
	readonly name?: string | null;
	/** Words that a person has opened there: these do not count. */
	readonly keep?: readonly WordsByHand[];
}

/**
 * Kinds of personal data in words that are outside a letter, names among them: a request's title, a reason, a note about
 * a body. A name counts here wherever ingest would mask it in a letter, in doubt too.
 *
 * @param lines each looked at alone
 * @example
 * kindsInWords(['Справа Зразкової Ганни'], ua, contacts) // ['person-name']
 * @example
 * kindsInWords(['Запит Зразкової'], ua, contacts, { name: 'Ганна Зразкова' }) // ['requester-name']
 */
export function kindsInWords(
	lines: readonly string[],
	jurisdiction: Pick<Jurisdiction, 'findPersonalData' | 'findLeaks' | 'findWords'>,
	contacts: PublicContacts,
	{ name = null, keep = [] }: AboutWords = {},
): RedactionKind[] {
	const head = name === null ? '' : `${name}\n\n`;
	const anatomy = { ...emptyAnatomy, addressee: name === null ? [] : [{ start: 0, end: name.length }] };
	const kindsOf = (line: string) => [
		...jurisdiction
			.findPersonalData(head + line, anatomy, contacts)
			.filter(({ start, left, kind }) => start >= head.length && !left && kind !== 'executor-name')
			.map(({ kind }) => kind),
		...jurisdiction.findLeaks(line, contacts),
	];
	return [...new Set(lines.flatMap((line) => kindsWithoutKept(line, keep, jurisdiction, kindsOf)))];
}
