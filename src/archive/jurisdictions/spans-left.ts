import type { WordsByHand } from '../letter/by-hand.ts';
import type { PersonalSpan } from '../letter/redaction.ts';
import { withoutKept } from '../letter/without-kept.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { keptSpans } from './kept-spans.ts';
import { withStandIns } from './stand-ins.ts';
import { withoutBareMarks } from './without-bare-marks.ts';

/** What of a jurisdiction it takes to look at a masked text as ingest looks at a source. */
export type Masking = Pick<
	Jurisdiction,
	'dissect' | 'findPersonalData' | 'findWords' | 'marks' | 'standIn' | 'isOrdinaryWord'
>;

/** Personal data left in a masked text, and the text that the spans are of: a name stands in it for each masked person. */
export interface SpansLeft {
	readonly text: string;
	readonly spans: readonly PersonalSpan[];
}

/**
 * Personal data left in a masked text, in doubt too: what ingest would mask were the text a source. Neither marks count nor
 * words that a person has opened.
 */
export function spansLeft(
	masked: string,
	keep: readonly WordsByHand[],
	jurisdiction: Masking,
	contacts: PublicContacts,
): SpansLeft {
	const text = withStandIns(masked, jurisdiction);
	const found = jurisdiction.findPersonalData(text, jurisdiction.dissect(text), contacts);
	const named = withoutBareMarks(text, found, jurisdiction);
	const spans = withoutKept(text, named, keptSpans(text, keep, jurisdiction)).filter(({ left }) => !left);
	return { text, spans };
}
