import { editDistance } from '../../../text/edit-distance.ts';
import type { Line } from './lines.ts';

// «ПАПЕРОВА КОПІЯ ЕЛЕКТРОННОГО ДОКУМЕНТА», «ЗГІДНО З ОРИГІНАЛОМ»
const stampWords = ['паперова', 'копія', 'електронного', 'документа', 'згідно', 'оригіналом'];
/** Share of a word's letters that a scanner may misread. */
const mostMisread = 0.34;
/** Words of four letters or more; what is shorter is left of the stamp's frame. */
const longWord = /\p{L}{4,}/gu;
const figure = /\d/u;
// «kg», «| QW»: what a scanner makes of a coat of arms
const scrapOfArms = /^(?=.*\p{L})[^\p{Script=Cyrillic}\d]{1,5}$/u;

/**
 * Rows of a stamp of copies at the head of a letter, however a scanner misread it: the lines above all others whose every
 * word is one of the stamp's, and what it made of a coat of arms. Below them the same words are the letter's.
 *
 * @example
 * copyStampRows(readLines('копгя\nЕЛЕКТРОННОГС\nВИГАДАНА РАДА')) // rows 0 and 1
 */
export function copyStampRows(lines: readonly Line[]): Set<number> {
	const rows = new Set<number>();
	for (const { text, row, blank } of lines) {
		if (blank) continue;
		const words = text.match(longWord) ?? [];
		if (figure.test(text) || !words.every(isOfStamp)) break;
		if (words.length > 0 || scrapOfArms.test(text)) rows.add(row);
	}
	return rows;
}

function isOfStamp(word: string): boolean {
	const small = word.toLowerCase();
	return stampWords.some((one) => editDistance(small, one) <= Math.floor(one.length * mostMisread));
}
