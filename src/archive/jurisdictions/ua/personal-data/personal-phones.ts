import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { phoneDigits, phonePattern } from '../phones.ts';
import { addresseeBlock } from './addressee-block.ts';
import { ownerOf } from './owner-of.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «(0600) 20-00-01», «тел. 20-00-01»; figures of a quoted text are no phones without such signs
const longPhone =
	/(?<=тел(?:ефон)?\p{L}{0,3}[.:]{0,2}\s{0,2})[+(\d][\d\s()–-]{5,20}\d|(?<![\d\p{L}№@_-]|\d[/.]|№\s?)(?:\(0\d{2,4}\)|\+38)[\d\s()–-]{5,18}\d(?![\d\p{L}/@])/giu;

/** Letters before a landline in which a word says that it is a phone. */
const wordReach = 80;
// «телефон заявника: », «номер », «(0512) » is one by itself
const phoneWord =
	/(?:тел|факс|номер|зв.язк|дзвон|дзвін|набра|моб|дом\.|роб\.|контакт|(?<!\p{L})т\.|viber|whatsapp|[,;(]\s?|та\s)/iu;
// «(0512) 47-11-22», «+380.44.555.12.34», «2-31-45», «33-44-55»
const landline =
	/(?<![\d\p{L}№@_/-]|\d[/.-]|№\s?)(?:(?:\+?38[\s.-]{0,2})?\(?0[\s.]?\d{2,4}\)?[\s.-]{0,2}\d{1,3}(?:[\s.-]{1,2}\d{2,4}){1,3}|\d{1,3}-\d{2}-\d{2,3})(?![\d\p{L}/@]|[-.,:]\d)/gu;
// «домашній телефон мешканки 34567»: five or six figures in a village
const shortLine =
	/(?<!\p{L})(?:тел\p{L}{0,8}|домашн\p{L}{1,3}\s+номер\p{L}{0,2})[^\d.;]{1,30}(\d{5,6})(?!\d|[-–.,/:]\d)/giu;
// «моб.: 67-123-45-67»: without the zero of the code
const shortMobile =
	/(?<=(?:моб\p{L}{0,8}|тел\p{L}{0,6}|viber|whatsapp)[.:\s–-]{1,4})(?:39|50|63|6[678]|7[357]|9[1-9])(?:[\s()./-]{0,3}\d){7}(?!\d|[\p{L}/_]|[.,:-]\d)/giu;
// «0 9 6 5 5 5 1 2 3 4»
const spacedMobile = /(?<![\d\p{L}]|\d\s)(?:\+?3\s8\s)?0\s(?:\d\s){8}\d(?!\s?\d)/gu;
// «viber://chat?number=%2B380671234567», «tel:+380671234567», «wa.me/380671234567», «plus380671234567»
const encoded = /(?<=(?:%2B|number=|tel:\+?|wa\.me\/|plus\s?))\d{10,14}(?!\d)/giu;
// «+48 601 234 567»; Ukrainian landlines begin with +38
const foreign =
	/(?<![\d\p{L}+])\+(?!\s?3\s?8)[1-9]\d{0,2}[\s()-]{0,2}\d{2,5}(?:[\s()-]{0,2}\d{2,8}){1,4}(?![\d\p{L}])/gu;

/** Figures of the shortest number that can be called from abroad. */
const leastForeign = 7;
const otherReach = 30;
// «код закупівлі », «договір № », «накладна »
const otherNumber =
	/(?<!\p{L})(?:код\p{L}{0,2}|закупівл\p{L}{1,2}|догов\p{L}{2,4}|накладн\p{L}|тендер\p{L}{0,2}|артикул\p{L}{0,2}|ідентифікатор\p{L}{0,2})\s?(?:№\s?)?$/iu;

/** Ukrainian mobile numbers by the operators' codes of the National Numbering Plan, in every way of writing them. */
// «050 123 45 67», «+38(067)123-45-67», «+380 (50) 123-45-67», «0(50) 123.45.67», «8 (050) 123-45-67», «0-50-123-45-67», over a line end too;
// «068/04-12345» is a registration index of the department with that number, unless a word before it says otherwise
export const mobilePattern =
	/(?<![\d\p{L}_]|\d[-–./:]|(?<!тел\.?\s?)№\s?)(?!(?<!(?:тел|моб|факс|viber)[^\n]{0,15})0\d\d\/\d{1,2}[-/]\d{5,6}(?!\d))(?:(?:\+\s?)?3\s?8[\s(–-]{0,3}|8[\s(–-]{0,3})?(?:\(\s?)?0[\s(-]{0,2}(?:39|50|63|6[678]|7[357]|9[1-9])(?:[\s()./‑–—-]{0,3}\d){7}(?!\d|[\p{L}/_]|[.,:]\d|[-–]\d|\s?(?:грн|тис\.|млн|гривень))/gu;

/**
 * Phone numbers of persons: mobile and foreign ones, unless an office, a post or a hot line in the same sentence has
 * them; landlines whose sentence says that a private person has them; any number in the addressee's block and in quoted
 * mail. The letterhead's numbers stay.
 */
export function findPhones(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const own = new Set(
		[...anatomy.contacts.lines, ...anatomy.letterhead].flatMap(({ start, end }) =>
			allMatches(text.slice(start, end), mobilePattern).map(([found]) => nationalDigits(found)),
		),
	);
	const isKnown = (found: string) =>
		own.has(nationalDigits(found)) || contacts.phones.has(nationalDigits(found));
	// Whoever wrote the letter has a mobile of his own, whatever the office calls it.
	const isExecutors = overlapping(anatomy.executor.phone ? [anatomy.executor.phone] : []);
	const isOwners = (span: PersonalSpan) => isExecutors(span) || ownerOf(text, span) !== 'public';
	const mobiles = [
		...spansMatching(text, mobilePattern, 'phone', (found) => !isKnown(found)),
		...spansMatching(text, shortMobile, 'phone', (found) => !isKnown(found)),
		...spansMatching(text, spacedMobile, 'phone', (found) => !isKnown(found)),
		...spansMatching(text, encoded, 'phone', (found) => !isKnown(found)),
		...spansMatching(text, foreign, 'phone', (found) => digitsIn(found) >= leastForeign),
	].filter(
		(span) => isOwners(span) && !otherNumber.test(sentenceBefore(text, span.start).slice(-otherReach)),
	);
	const isBodys = overlapping([...anatomy.contacts.lines, ...anatomy.letterhead]);
	const landlines = spansMatching(text, landline, 'phone', isPhone).filter(
		(span) =>
			!isBodys(span) &&
			!contacts.phones.has(nationalDigits(text.slice(span.start, span.end))) &&
			phoneWord.test(sentenceBefore(text, span.start).slice(-wordReach)) &&
			ownerOf(text, span) === 'private',
	);
	const short = spansMatching(text, shortLine, 'phone').filter((span) => ownerOf(text, span) === 'private');
	return [
		...mobiles,
		...landlines,
		...short,
		...inQuoted(text, anatomy, contacts),
		...inBlock(text, anatomy),
	];
}

function inQuoted(text: string, { quoted }: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const isPersonal = (found: string) => !contacts.phones.has(nationalDigits(found));
	return quoted.flatMap((line) => [
		...spansMatching(text, longPhone, 'phone', (found) => isPhone(found) && isPersonal(found), line),
		...spansMatching(text, mobilePattern, 'phone', isPersonal, line),
	]);
}

function inBlock(text: string, anatomy: LetterAnatomy): PersonalSpan[] {
	const block = addresseeBlock(anatomy);
	if (!block) return [];
	return [...anatomy.addressee, ...anatomy.addresseeDetails, ...anatomy.marks]
		.filter(({ start, end }) => start >= block.start && end <= block.end)
		.flatMap((line) => [
			...spansMatching(text, phonePattern, 'phone', isPhone, line),
			...spansMatching(text, mobilePattern, 'phone', () => true, line),
		]);
}

/** The nine national digits at the end of a written number. */
export function nationalDigits(written: string): string {
	return written.replace(/\D/g, '').slice(-9);
}

/** A date or a postcode in an address is no phone number. */
function isPhone(found: string): boolean {
	return phoneDigits(found) !== null && !/^\d{5}$/.test(found) && !/^\d{1,2}-\d{1,3}$/.test(found);
}

function digitsIn(text: string): number {
	return text.replace(/\D+/gu, '').length;
}
