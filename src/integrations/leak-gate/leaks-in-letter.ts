import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { leaksInMarkdown } from '#archive/jurisdictions/leaks-in-markdown.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';

/**
 * Kinds of personal data in a letter's Markdown file, names among them.
 *
 * @returns for a file that is no letter what any text is asked for
 */
export function leaksInLetter(
	file: string,
	jurisdiction: Pick<
		Jurisdiction,
		'findLeaks' | 'findPersonalData' | 'findWords' | 'marks' | 'standIn' | 'id'
	>,
	known: PublicContacts,
): RedactionKind[] {
	const { data, body } = parseDocument(file);
	const letter = letterSchema.safeParse(data).data;
	if (!letter) return jurisdiction.findLeaks(file, known);
	return letter.jurisdiction === jurisdiction.id
		? leaksInMarkdown({ letter, body }, jurisdiction, known)
		: [];
}
