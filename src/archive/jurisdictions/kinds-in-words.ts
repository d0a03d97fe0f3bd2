import { emptyAnatomy } from '../letter/empty-anatomy.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';

/** Whose words they are, where that is known: every form of the name counts then. It is looked at and goes nowhere. */
export interface Asker {
	readonly name: string | null;
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
	{ findPersonalData, findLeaks }: Pick<Jurisdiction, 'findPersonalData' | 'findLeaks'>,
	contacts: PublicContacts,
	{ name }: Asker = { name: null },
): RedactionKind[] {
	const head = name === null ? '' : `${name}\n\n`;
	const anatomy = { ...emptyAnatomy, addressee: name === null ? [] : [{ start: 0, end: name.length }] };
	const kinds = lines.flatMap((line) => [
		...findPersonalData(head + line, anatomy, contacts)
			.filter(({ start, left, kind }) => start >= head.length && !left && kind !== 'executor-name')
			.map(({ kind }) => kind),
		...findLeaks(line, contacts),
	]);
	return [...new Set(kinds)];
}
