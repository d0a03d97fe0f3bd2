import { readingRules } from '../reading-rules.ts';

const letters = /\p{L}/gu;

/** Whether all letters of an index are the country's: one that its script lacks is a misreading of its own. */
export function isOfOwnScript(index: string): boolean {
	const { script, inOwnLetters } = readingRules().recognition;
	return inOwnLetters(index) === index && (index.match(letters) ?? []).every((letter) => script.test(letter));
}
