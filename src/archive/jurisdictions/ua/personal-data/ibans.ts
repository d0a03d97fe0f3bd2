import type { PersonalSpan } from '../../../letter/redaction.ts';
import { sentenceBefore } from './clause.ts';
import { spansMatching } from './spans-matching.ts';

/**
 * Ukrainian bank accounts wherever they stand, with a mistyped digit too: twenty-nine signs after «UA» are never anything
 * else. Accounts of the Treasury, where no person has one, stay. An account of the old form after a person.
 *
 * Source: ISO 13616; the National Bank's register of bank codes (МФО): 899998 is the State Treasury, 820172 its central
 * office, regional ones were 8xxxxx too.
 */
export function findIbans(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, ibanPattern, 'iban', isPersonal),
		...spansMatching(text, torn, 'iban', isPersonal),
		...spansMatching(text, oldAccount, 'iban').filter(({ start }) => ofPerson.test(sentenceBefore(text, start))),
	];
}

/** Whether a bank's code, after two check digits, is not the Treasury's. */
function isPersonal(found: string): boolean {
	return !/^\d{2}8[0-9]{5}/.test(found.replace(/\D/g, ''));
}

// «UA213223130000» at the end of a line or a cell, or cut short: the rest stands elsewhere
const torn = /(?<![\p{L}\d])[UУ][AА]\d{10,26}(?!\d)/giu;

/** UA and twenty-seven digits, spaces, hyphens and dots between them allowed. */
// «UA213223130000026007233566001», «UA21 3223 1300 0002 6007 2335 6600 1», «UA213223-130000-026007233566001»
export const ibanPattern = /(?<![\p{L}\d])[UУ][AА](?:[\s.-]{0,3}\d){27}(?!\d)/giu;

// «рахунок 26203344556677», «картковий рахунок № 26207112233445»
const oldAccount = /(?<=(?:рахун\p{L}{1,4}|р\/р)[\s№:]{1,4})26\d{10,12}(?!\d)/giu;
const ofPerson = /заявни|громадян(?:ин|к)|картков|особист|фізичн|пенсі|одержувач\p{L}{0,2}\s\p{Lu}|$(?<=рахун\p{L}{1,4}\s№?\s?)/iu;
