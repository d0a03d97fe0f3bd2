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
import { findNamesInText } from './names-in-text.ts';
import { findPassports } from './passports.ts';
import { findPhones } from './personal-phones.ts';
import { findPersons } from './persons/find-persons.ts';
import { wordsOf } from './persons/letter-words.ts';
import { isOfficeAddressed } from './persons-addressed.ts';
import { findRequestAddresses } from './request-addresses.ts';
import { findRequesterNames } from './requester-name.ts';
import { findTaxNumbers } from './tax-numbers.ts';

/** Personal data in a Ukrainian letter, by context and by form, erring towards masking; spans may overlap. */
export function findPersonalData(
	text: string,
	anatomy: LetterAnatomy,
	known: PublicContacts,
): PersonalSpan[] {
	const joined = joinSpaced(text);
	if (!joined) return findAsWritten(text, anatomy, known);
	const inJoined = findAsWritten(joined.text, withSpans(anatomy, joined.toJoined), known);
	return [
		...findAsWritten(text, anatomy, known),
		...inJoined.map((span) => ({ ...span, ...joined.toSource(span) })),
	];
}

function findAsWritten(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const words = wordsOf(text);
	const values = [...findByForm(text, anatomy, known), ...findBirthDates(text), ...findInColumns(text)];
	const requester = findRequesterNames(text, words, anatomy, known);
	const homes = findHomeAddresses(text, anatomy, requester);
	const executor: PersonalSpan[] = anatomy.executor.name
		? [{ ...anatomy.executor.name, kind: 'executor-name' }]
		: [];
	const found = [...requester, ...values, ...homes];
	// A value that stuck to another shows its form only when that one is masked.
	for (let more = found; more.length > 0; ) {
		more = findByForm(withoutSpans(text, found), anatomy, known);
		found.push(...more);
	}
	const { applying, greeted } = findNamesInText(text, words);
	const heads = isOfficeAddressed(text, anatomy) ? greeted : [];
	const persons = findPersons({
		text,
		words,
		anatomy,
		values: found,
		applying,
		taken: [...requester, ...heads],
	});
	return [...found, ...persons, ...executor];
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

/** The same with every span moved. */
function withSpans<T>(value: T, move: (span: Span) => Span): T {
	if (Array.isArray(value)) return value.map((item) => withSpans(item, move)) as T;
	if (typeof value !== 'object' || value === null) return value;
	if ('start' in value && 'end' in value) return { ...value, ...move(value as T & Span) };
	return Object.fromEntries(
		Object.entries(value).map(([key, inside]) => [key, withSpans(inside, move)]),
	) as T;
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
