import type { WordsByHand } from '../letter/by-hand.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { PublicContacts } from './jurisdiction.ts';
import { type Masking, spansLeft } from './spans-left.ts';

/**
 * Kinds of personal data in the text of a copy of a letter's source, names among them: what ingest would mask were it the
 * source, in doubt too.
 *
 * @param masked the copy's text, with the marks that ingest set
 * @param keep words that a person has opened
 */
export function leaksInSource(
	masked: string,
	jurisdiction: Masking,
	contacts: PublicContacts,
	keep: readonly WordsByHand[] = [],
): RedactionKind[] {
	return spansLeft(masked, keep, jurisdiction, contacts).spans.map(({ kind }) => kind);
}
