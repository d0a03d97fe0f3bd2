import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { letterAsSource } from '#archive/letter/letter-as-source.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { withoutKept } from '#archive/letter/without-kept.ts';
import { parseDocument } from '#store/document/document.ts';
import { markdownAsSource } from './markdown-as-source.ts';

/**
 * Kinds of personal data in a letter's Markdown, names among them: ingest's own finders, with signatory, executor and
 * letterhead known from the front matter. A name counts wherever ingest would mask it, in doubt too; words that a person
 * has opened in this letter (`keep`) do not.
 *
 * @returns for a file that is no letter what any text is asked for
 */
export function leaksInLetter(
	file: string,
	jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findPersonalData' | 'findWords' | 'id'>,
	known: PublicContacts,
): RedactionKind[] {
	const { data, body } = parseDocument(file);
	const letter = letterSchema.safeParse(data).data;
	if (!letter) return jurisdiction.findLeaks(file, known);
	if (letter.jurisdiction !== jurisdiction.id) return [];
	const { text, anatomy } = letterAsSource(letter, markdownAsSource(body));
	const kept = (letter.keep ?? []).flatMap(({ words, kind }) =>
		jurisdiction.findWords(text, words).map((span) => ({ ...span, kind })),
	);
	const found = withoutKept(text, jurisdiction.findPersonalData(text, anatomy, known), kept);
	return [
		...new Set(found.filter(({ left, kind }) => !left && kind !== 'executor-name').map(({ kind }) => kind)),
	];
}
