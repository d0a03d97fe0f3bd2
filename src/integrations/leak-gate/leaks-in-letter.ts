import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInFrontMatter } from '#archive/jurisdictions/kinds-in-front-matter.ts';
import { leaksInMarkdown } from '#archive/jurisdictions/leaks-in-markdown.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { letterIn } from '#store/letters/letter-in.ts';

/**
 * Kinds of personal data in a letter's Markdown file, names among them.
 *
 * @returns for a file that is not a letter, the same as for any text
 */
export function leaksInLetter(
	file: string,
	jurisdiction: Pick<
		Jurisdiction,
		'findLeaks' | 'findPersonalData' | 'findWords' | 'marks' | 'standIn' | 'partStandIns' | 'id'
	>,
	contacts: PublicContacts,
): RedactionKind[] {
	const stored = letterIn(Buffer.from(file));
	if (!stored) return jurisdiction.findLeaks(file, contacts);
	return stored.letter.jurisdiction === jurisdiction.id
		? [
				...leaksInMarkdown(stored, jurisdiction, contacts),
				...kindsInFrontMatter(stored.letter, jurisdiction, contacts),
			]
		: [];
}
