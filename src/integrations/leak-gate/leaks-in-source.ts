import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';

/**
 * Kinds of personal data in the text of a copy of a letter's source, names among them: what ingest would mask were it the
 * source, in doubt too.
 */
export function leaksInSource(
	text: string,
	jurisdiction: Pick<Jurisdiction, 'dissect' | 'findPersonalData'>,
	known: PublicContacts,
): RedactionKind[] {
	const found = jurisdiction.findPersonalData(text, jurisdiction.dissect(text), known);
	return found.filter(({ left, kind }) => !left && kind !== 'executor-name').map(({ kind }) => kind);
}
