import { raised } from '../../shared/office/raised.ts';

/** Some characters as set on the page: their baseline (points from the page's upper left), and their size. */
export interface Type {
	readonly text: string;
	readonly origin: readonly [number, number];
	readonly size: number;
}

/** Shares of the size beside it: how big a raised number is at most, and how high it is at least. */
const mostSize = 0.95;
const leastRise = 0.15;
// «12»
const digits = /^\d{1,3}$/u;

/** Whether a number is smaller than what it is beside and is above its line, as a note's does. */
export function isRaisedNumber(number: Type, beside: Type): boolean {
	return (
		digits.test(number.text) &&
		number.size < beside.size * mostSize &&
		beside.origin[1] - number.origin[1] > beside.size * leastRise
	);
}

/**
 * Digits as superscript.
 *
 * @example
 * raisedDigits('12') // '¹²'
 */
export function raisedDigits(text: string): string {
	return text.replace(/\d/gu, (digit) => raised(Number(digit)));
}
