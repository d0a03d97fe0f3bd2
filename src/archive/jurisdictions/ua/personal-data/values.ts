import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { findBirthDates } from './birth-dates.ts';
import { findCards } from './cards.ts';
import { findEmails } from './emails.ts';
import { findIbans } from './ibans.ts';
import { findIdDocuments } from './id-documents.ts';
import { findInColumns } from './in-columns.ts';
import { findIpAddresses } from './ip-addresses.ts';
import { findPassports } from './passports.ts';
import { findPhones } from './personal-phones.ts';
import { findRequestAddresses } from './request-addresses.ts';
import { findSocialNames } from './social-names.ts';
import { findSpecialCategories } from './special-categories.ts';
import { findTaxNumbers } from './tax-numbers.ts';
import { findVehicles } from './vehicles.ts';

/** Values that are personal by their form or by the words around them, names and homes apart. The text is folded already. */
export function findValues(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	return [
		...findByForm(text, anatomy, known),
		...findBirthDates(text),
		...findInColumns(text),
		...findVehicles(text),
		...findIpAddresses(text),
		...findSpecialCategories(text),
	];
}

/** Values that a form gives away; masking one may show the form of its neighbour. */
export function findByForm(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const addresses = findRequestAddresses(text);
	return [
		...addresses,
		...outside(addresses, findEmails(text, anatomy, known)),
		...findSocialNames(text, anatomy),
		...findIbans(text),
		...findCards(text),
		...findPhones(text, anatomy, known),
		...findTaxNumbers(text),
		...findIdDocuments(text),
		...findPassports(text),
	];
}

/** A request's address is an e-mail too, but of its own kind. */
function outside(taken: readonly PersonalSpan[], spans: readonly PersonalSpan[]): PersonalSpan[] {
	return spans.filter((span) => !taken.some(({ start, end }) => span.start < end && start < span.end));
}
