import { besidesMarks } from '#archive/jurisdictions/besides-marks.ts';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { withStandIns } from '#archive/jurisdictions/stand-ins.ts';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { withoutKept } from '#archive/letter/without-kept.ts';

/**
 * Kinds of personal data in the text of a copy of a letter's source, names among them: what ingest would mask were it the
 * source, in doubt too.
 *
 * @param masked the copy's text, with the marks that ingest set
 * @param keep words that a person has opened
 */
export function leaksInSource(
	masked: string,
	jurisdiction: Pick<
		Jurisdiction,
		'dissect' | 'findPersonalData' | 'findWords' | 'marks' | 'standIn' | 'isOrdinaryWord'
	>,
	contacts: PublicContacts,
	keep: readonly WordsByHand[] = [],
): RedactionKind[] {
	const text = withStandIns(masked, jurisdiction);
	const kept = keep.flatMap(({ words, kind }) =>
		jurisdiction.findWords(text, words).map((span) => ({ ...span, kind })),
	);
	const all = jurisdiction.findPersonalData(text, jurisdiction.dissect(text), contacts);
	const found = withoutKept(text, besidesMarks(text, all, jurisdiction), kept);
	return found.filter(({ left }) => !left).map(({ kind }) => kind);
}
