import { parseDocument } from '#store/document/document.ts';
import type { Jurisdiction, PublicContacts } from '../../archive/jurisdictions/jurisdiction.ts';
import { letterAsSource } from '../../archive/letter/letter-as-source.ts';
import type { RedactionKind } from '../../archive/letter/redaction.ts';
import { letterSchema } from '../../archive/letter/schema.ts';

/**
 * Kinds of personal data in a letter's Markdown, names among them: ingest's own finders, with signatory, executor and
 * letterhead known from the front matter. A name of which ingest itself would doubt whether it is public is none: a
 * person may have opened it.
 *
 * @returns none for a file that is no letter
 */
export function leaksInLetter(
	file: string,
	jurisdiction: Pick<Jurisdiction, 'findPersonalData' | 'id'>,
	known: PublicContacts,
): RedactionKind[] {
	const { data, body } = parseDocument(file);
	const letter = letterSchema.safeParse(data).data;
	if (letter?.jurisdiction !== jurisdiction.id) return [];
	const { text, anatomy } = letterAsSource(letter, body);
	const found = jurisdiction.findPersonalData(text, anatomy, known);
	return [
		...new Set(
			found
				.filter(({ left, doubt, kind }) => !left && doubt === undefined && kind !== 'executor-name')
				.map(({ kind }) => kind),
		),
	];
}
