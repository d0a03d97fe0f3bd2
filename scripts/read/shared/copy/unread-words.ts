import type { RecognisedPage } from '../ocr/recognise.ts';
import { comparedSigns } from './compared-signs.ts';

/**
 * How many words a picture shows that the letter's text does not have, beyond those that are misread or stand in any
 * emblem: where there are any, a person has to look before the picture is published. Addresses, long numbers and words
 * with a capital are never let pass: they may be somebody's.
 *
 * @param known the letter's text, folded by `comparedSigns`
 */
export function unreadWords(lines: RecognisedPage['lines'], known: string): number {
	const unread = lines
		.flatMap(({ words }) => words)
		.filter(({ confidence }) => confidence >= SURE)
		.map(({ text }) => text.replace(EDGES, ''))
		.filter((text) => {
			const word = comparedSigns(text);
			return word.length >= TELLING && LETTER.test(word) && !known.includes(word);
		});
	const telling = unread.filter((text) => OF_SOMEBODY.test(text)).length + unknownNumbers(lines, known);
	return telling > 0 ? telling : Math.max(0, unread.length - MISREAD);
}

/** Numbers are told from their digits alone, however they are grouped. */
function unknownNumbers(lines: RecognisedPage['lines'], known: string): number {
	const digits = known.replace(/\D/g, '');
	return lines
		.map(({ words }) => words.map(({ text }) => text).join(''))
		.flatMap((line) => line.replace(GROUPING, '').match(LONG_NUMBER) ?? [])
		.filter((number) => !digits.includes(number)).length;
}

/** Confidence from which a recognised word is one, and the length from which it says something. */
const SURE = 60;
const TELLING = 4;
/** Words that a picture may show beyond the text: an emblem's motto, a misread stamp. */
const MISREAD = 2;
/** Example: «рада», «2018»; not «——». */
const LETTER = /[\p{L}\p{N}]/u;
/** Example: the comma of «рада,». */
const EDGES = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** Example: «Зразкова», «zrazkova@mail.example». */
const OF_SOMEBODY = /^\p{Lu}\p{L}|@/u;
/** Example: the brackets and hyphens of «(067) 123-45-67». */
const GROUPING = /[()\s.+-]/gu;
/** Example: «0671234567». */
const LONG_NUMBER = /\d{7,}/g;
