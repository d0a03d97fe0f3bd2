import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { foldSigns } from './fold/fold-signs.ts';
import { rememberedWord } from './personal-data/persons/remembered-word.ts';

// «8 (050) …»: the trunk prefix of Soviet numbering before the code's zero.
const oldTrunk = /^\s*8[\s(-]*0(?=[\d\s()./-]{9,}$)/u;

/** Digits of a number with its city's code: what has fewer is quickly told. */
const wholeNumber = 9;

/** A body’s letters have the same numbers at their head, and each is read by several finders. */
const readNumber = rememberedWord(digitsOf);

/** Where phone numbers may be in a text; each match is still to be read by `phoneDigits`. Five to twelve digits. */
// «+38 (044) 123-45-67», «044 123 45 67», «(0412) 48-11-85», «48-11-85», «0501234567»
export const phonePattern =
	/(?<![\d\p{L}№@_-]|\d[/.]|№\s?)(?:\+\s?)?(?:\(\s?\d{3,6}\s?\)|\d{2,12}|\d(?=[ -]))(?:(?:\s|[ \u00a0]?[-–][ \u00a0]?|\)\s?|\s?\(){1,2}\d{1,7}){0,5}(?![\d\p{L}/@]|[-–.,]\d)/gu;

/**
 * Digits of a Ukrainian phone number without country code and trunk prefix; null if the text is no such number.
 *
 * A number without its city's code, as letterheads print it, keeps the five to seven digits it has.
 *
 * @example
 * phoneDigits('(0412) 48-11-85') // '412481185'
 * @example
 * phoneDigits('48-11-85') // '481185'
 */
export function phoneDigits(written: string): string | null {
	return readNumber(written);
}

function digitsOf(written: string): string | null {
	const text = foldSigns(written)?.text ?? written;
	if (/[^\d\s()+./–—-]/u.test(text)) return null;
	const digits = text.replace(/\D/g, '');
	const number =
		digits.length < wholeNumber
			? undefined
			: parsePhoneNumberFromString(text.replace(/[–—]/gu, '-').replace(oldTrunk, '0'), 'UA');
	if (number?.countryCallingCode === '380' && number.nationalNumber.length === wholeNumber)
		return number.nationalNumber;
	return digits.length >= 5 && digits.length <= 7 && !text.includes('+') ? digits : null;
}
