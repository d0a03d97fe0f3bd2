import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';

/** Example: the first blank of `Народився 03 02 1980` between figures. */
const betweenFigures = /(?<=\d) (?=\d)/g;

/**
 * Kinds of personal data in a name in an address, which is a title in Latin letters.
 *
 * @example
 * kindsInAddress('sprava_zrazkovoi_hanny', ua, contacts) // ['person-name']
 */
export function kindsInAddress(
	slug: string,
	jurisdiction: Pick<Jurisdiction, 'findLeaks' | 'findPersonalData' | 'findWords' | 'wordsOfAddress'>,
	contacts: PublicContacts,
): RedactionKind[] {
	const words = jurisdiction.wordsOfAddress(slug);
	const apart = slug.replaceAll(/[-_]/g, ' ').replace(betweenFigures, '.');
	return kindsInWords([slug, words, apart], jurisdiction, contacts);
}
