const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A note's number as it stands raised in the text and before the note.
 *
 * @example
 * raised(12) // '¹²'
 */
export function raised(number: number): string {
	return [...String(number)].map((digit) => digits[Number(digit)] ?? '').join('');
}
