import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { findBirthDates } from './birth-dates.ts';
import { findEmails } from './emails.ts';
import { findHomeAddresses } from './home-addresses.ts';
import { findIbans } from './ibans.ts';
import { findInColumns } from './in-columns.ts';
import { joinSpaced } from './letter-spaced.ts';
import { findNamesBeside } from './names-beside.ts';
import { findPassports } from './passports.ts';
import { findPhones } from './personal-phones.ts';
import { findRequestAddresses } from './request-addresses.ts';
import { findRequesterNames } from './requester-name.ts';
import { findTaxNumbers } from './tax-numbers.ts';

/** Personal data in a Ukrainian letter, by context and by form, erring towards masking; spans may overlap. */
export function findPersonalData(
	text: string,
	anatomy: LetterAnatomy,
	known: PublicContacts,
): PersonalSpan[] {
	const folded = fold(text);
	const inFolded = findFolded(folded.text, moveSpans(anatomy, folded.toFolded), known);
	return inFolded.map((span) => ({ ...span, ...folded.toSource(span) }));
}

function findFolded(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const joined = joinSpaced(text);
	if (!joined) return findAsWritten(text, anatomy, known);
	const inJoined = findAsWritten(joined.text, moveSpans(anatomy, joined.toJoined), known);
	return [
		...findAsWritten(text, anatomy, known),
		...inJoined.map(({ start, end, kind }) => ({ ...joined.toSource({ start, end }), kind })),
	];
}

function findAsWritten(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const values = [...findByForm(text, anatomy, known), ...findBirthDates(text), ...findInColumns(text)];
	const first = findRequesterNames(text, anatomy, known);
	const homes = findHomeAddresses(text, anatomy, first);
	const beside = findNamesBeside(text, anatomy, [...values, ...homes]);
	const names = beside.length > 0 ? findRequesterNames(text, anatomy, known, beside) : first;
	const executor: PersonalSpan[] = anatomy.executor.name
		? [{ ...anatomy.executor.name, kind: 'executor-name' }]
		: [];
	const found = [...names, ...values, ...homes];
	// A value that stuck to another shows its form only when that one is masked.
	for (let more = found; more.length > 0; ) {
		more = findByForm(withoutSpans(text, found), anatomy, known);
		found.push(...more);
	}
	return [...found, ...executor];
}

function findByForm(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const addresses = findRequestAddresses(text);
	return [
		...addresses,
		...outside(addresses, findEmails(text, anatomy, known)),
		...findIbans(text),
		...findPhones(text, anatomy, known),
		...findTaxNumbers(text),
		...findPassports(text),
	];
}

/** The text with a sign of the marks in place of every letter of what was found, length unchanged. */
function withoutSpans(text: string, spans: readonly PersonalSpan[]): string {
	const letters = text.split('');
	for (const { start, end } of spans) letters.fill(']', start, end);
	return letters.join('');
}

/** A request's address is an e-mail too, but of its own kind. */
function outside(taken: readonly PersonalSpan[], spans: readonly PersonalSpan[]): PersonalSpan[] {
	return spans.filter((span) => !taken.some(({ start, end }) => span.start < end && start < span.end));
}
