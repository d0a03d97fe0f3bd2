import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import { mayMatch } from '../../../text/prefilter/may-match.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { findRequestAddresses } from './request-addresses.ts';
import { type ValueFinder, valueFinders } from './value-finders.ts';

const needsRequest = /request-/iu;

/** Values that are personal by their form or by the words around them, names and homes apart. The text is folded already. */
export function findValues(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	return [...findByForm(text, anatomy, contacts), ...found(valueFinders.byWords, text, anatomy, contacts)];
}

/** Values that a form gives away; masking one may show the form of its neighbour. */
export function findByForm(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const addresses = needsRequest.test(text) ? findRequestAddresses(text) : [];
	return [...addresses, ...outside(addresses, found(valueFinders.byForm, text, anatomy, contacts))];
}

function found(
	finders: readonly ValueFinder[],
	text: string,
	anatomy: LetterAnatomy,
	contacts: PublicContacts,
): PersonalSpan[] {
	const spans: PersonalSpan[] = [];
	for (const { find, needs } of finders) {
		if (!mayMatch(text, needs) || !needs.test(text)) continue;
		for (const span of find(text, anatomy, contacts)) spans.push(span);
	}
	return spans;
}

/** A request's address is an e-mail too, but of its own kind. */
function outside(taken: readonly PersonalSpan[], spans: readonly PersonalSpan[]): PersonalSpan[] {
	const isTaken = overlapping(taken);
	return spans.filter((span) => (span.kind !== 'email' && span.kind !== 'social') || !isTaken(span));
}
