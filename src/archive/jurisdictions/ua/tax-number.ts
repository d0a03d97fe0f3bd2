const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

/** 31.12.2015, counted from 31.12.1899. */
const lastBirthDay = 42_369;

/**
 * Whether ten digits are a personal tax number (РНОКПП) with a right check digit and a plausible birth date in front.
 *
 * Source: the State Tax Service's method: weights −1, 5, 7, 9, 4, 6, 10, 5, 7; the sum modulo 11, modulo 10. The first
 * five digits count the days from 31.12.1899 to the birth date; here it must fall in 1900–2015.
 *
 * @example
 * isTaxNumber('3184710691') // true
 */
export function isTaxNumber(digits: string): boolean {
	if (!/^\d{10}$/.test(digits)) return false;
	const days = Number(digits.slice(0, 5));
	return days >= 1 && days <= lastBirthDay && Number(digits[9]) === checkDigit(digits);
}

/** The tenth digit that the nine before it call for. */
export function checkDigit(digits: string): number {
	const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
	return (((sum % 11) + 11) % 11) % 10;
}
