import type { RecognisedPage } from '../ocr/recognise.ts';
import { foldText } from './fold-text.ts';

/**
 * How many words a picture shows that the letter's text does not have, beyond those that are misread or stand in any
 * emblem: where there are any, a person has to look before the picture is published.
 *
 * @param known the letter's text, folded by `foldText`
 */
export function unreadWords(lines: RecognisedPage['lines'], known: string): number {
	const unread = lines
		.flatMap(({ words }) => words)
		.filter(({ text, confidence }) => {
			const word = foldText(text);
			return confidence >= SURE && word.length >= TELLING && LETTERS.test(word) && !known.includes(word);
		});
	return Math.max(0, unread.length - MISREAD);
}

/** Confidence from which a recognised word is one, and the length from which it says something. */
const SURE = 60;
const TELLING = 4;
/** Words that a picture may show beyond the text: an emblem's motto, a misread stamp. */
const MISREAD = 2;
/** Example: «рада», «2018». */
const LETTERS = /^[\p{L}\p{N}]+$/u;
