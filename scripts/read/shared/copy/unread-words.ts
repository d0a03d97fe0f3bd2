import type { RecognisedPage } from '../ocr/recognise.ts';
import { comparedSigns } from './compared-signs.ts';

/** Minimum confidence of a recognised word, and the minimum length of a meaningful one. */
const sure = 60;
const tellingLength = 4;
/** How many words a picture may show beyond the text: an emblem's motto, a misread stamp. */
const misread = 2;
/** Example: «рада», «2018»; not «——». */
const letter = /[\p{L}\p{N}]/u;
/** Example: the comma of «рада,». */
const edges = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** Example: «Зразкова», «zrazkova@mail.example». */
const ofSomebody = /^\p{Lu}\p{L}|@/u;
/** Example: the brackets and hyphens of «(067) 123-45-67». */
const grouping = /[()\s.+-]/gu;
/** Example: «0671234567». */
const longNumber = /\d{7,}/g;

/**
 * How many words a picture shows that the letter's text does not have, beyond those that are misread or stand in any
 * emblem: where there are any, a person has to look before the picture is published. Addresses, long numbers and words
 * with a capital are never let pass: they may be somebody's.
 *
 * @param known the letter's text, folded by `comparedSigns`
 */
export function unreadWords(lines: RecognisedPage['lines'], letterSigns: string): number {
	const unread = lines
		.flatMap(({ words }) => words)
		.filter(({ confidence }) => confidence >= sure)
		.map(({ text }) => text.replace(edges, ''))
		.filter((text) => {
			const word = comparedSigns(text);
			return word.length >= tellingLength && letter.test(word) && !letterSigns.includes(word);
		});
	const telling = unread.filter((text) => ofSomebody.test(text)).length + unknownNumbers(lines, letterSigns);
	return telling > 0 ? telling : Math.max(0, unread.length - misread);
}

/** Numbers are compared only by their digits, however they are grouped. */
function unknownNumbers(lines: RecognisedPage['lines'], letterSigns: string): number {
	const digits = letterSigns.replace(/\D/g, '');
	return lines
		.map(({ words }) => words.map(({ text }) => text).join(''))
		.flatMap((line) => line.replace(grouping, '').match(longNumber) ?? [])
		.filter((number) => !digits.includes(number)).length;
}
