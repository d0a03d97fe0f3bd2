import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { phoneDigits, phonePattern } from '../phones.ts';
import { addresseeBlock } from './addressee-block.ts';
import { spansMatching } from './spans-matching.ts';

/**
 * Mobile numbers anywhere but in the letterhead, and any number in the addressee's block and in quoted mail. Other
 * landlines are offices'.
 */
export function findPhones(text: string, anatomy: LetterAnatomy, known: PublicContacts): PersonalSpan[] {
	const own = new Set(
		[...anatomy.contacts.lines, ...anatomy.letterhead].flatMap(({ start, end }) =>
			[...text.slice(start, end).matchAll(mobilePattern)].map(([found]) => nationalDigits(found)),
		),
	);
	const mobiles = spansMatching(text, mobilePattern, 'phone', (found) => {
		const digits = nationalDigits(found);
		return !own.has(digits) && !known.phones.has(digits);
	});
	const quoted = anatomy.quoted.flatMap((line) =>
		spansMatching(
			text,
			longPhone,
			'phone',
			(found) => isPhone(found) && !known.phones.has(nationalDigits(found)),
			line,
		),
	);
	const block = addresseeBlock(anatomy);
	if (!block) return [...mobiles, ...quoted];
	const lines = [...anatomy.addressee, ...anatomy.addresseeDetails, ...anatomy.marks].filter(
		({ start, end }) => start >= block.start && end <= block.end,
	);
	return [
		...mobiles,
		...quoted,
		...lines.flatMap((line) => spansMatching(text, phonePattern, 'phone', isPhone, line)),
	];
}

/** The nine national digits at the end of a written number. */
export function nationalDigits(written: string): string {
	return written.replace(/\D/g, '').slice(-9);
}

/** A date or a postcode in an address is no phone number. */
function isPhone(found: string): boolean {
	return phoneDigits(found) !== null && !/^\d{5}$/.test(found) && !/^\d{1,2}-\d{1,3}$/.test(found);
}

// «(0600) 20-00-01», «тел. 20-00-01»; figures of a quoted text are no phones without such signs
const longPhone =
	/(?<=тел(?:ефон)?\p{L}{0,3}[.:]{0,2}\s{0,2})[+(\d][\d\s()–-]{5,20}\d|(?<![\d\p{L}№@_-]|\d[/.]|№\s?)(?:\(0\d{2,4}\)|\+38)[\d\s()–-]{5,18}\d(?![\d\p{L}/@])/giu;

/** Ukrainian mobile numbers by the operators' codes of the National Numbering Plan, in every way of writing them. */
// «050 123 45 67», «+38(067)123-45-67», «+380 (50) 123-45-67», «0(50) 123.45.67», «8 (050) 123-45-67», over a line end too
export const mobilePattern =
	/(?<![\d\p{L}_]|\d[-–./:]|№\s?)(?:(?:\+\s?)?3\s?8[\s(–-]{0,3}|8[\s(–-]{0,3})?(?:\(\s?)?0[\s(]{0,2}(?:39|50|63|6[678]|7[357]|9[1-9])(?:[\s()./‑–—-]{0,3}\d){7}(?!\d|[\p{L}/_]|[.,:]\d|[-–]\d)/gu;
