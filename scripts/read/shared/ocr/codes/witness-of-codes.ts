import { editDistance } from '#archive/text/edit-distance.ts';
import { readingRules } from '../../reading-rules.ts';
import { compareNumbers } from '../compare-numbers.ts';
import { isDateWritten } from '../is-date-written.ts';

/** What the codes beside a letter's date and index say about them. */
export interface CodesSay {
	/** Whether a code says this too. */
	bearsOut(value: string): boolean;
	/** This as a code that bears it out writes it: engines take letters of one script for those of another. */
	written(value: string): string;
	/** What a code says instead of this; null if none does. */
	otherThan(value: string): string | null;
	/** What a code of the letter’s own stamp says instead of this, where the value is surely a misreading of it; else null. */
	misreadAs(value: string): string | null;
}

// «20366/7-15-31», «03.04.2031»
const token = /[\p{L}\d](?:[\p{L}\d./-]*[\p{L}\d])?/gu;
/** Figures: fewer are in a code by chance. */
const leastFigures = 3;
/** Figures by which a misread number differs; dates of a certificate differ by more. */
const mostApart = 2;
/** Share of a number’s figures that an engine misreads, at most: one that has less in common is another number. */
const mostMisread = 1 / 3;

/**
 * Asks the texts of codes for a letter's date and index. A code is the letter's own where it says one of them; what it then
 * says about the other counts against a misreading.
 *
 * @param values the letter's date and index, as they were read
 * @example
 * const { otherThan } = witnessOfCodes(['№ 20366/7-15-31 від 14.06.2031'], ['14.06.2031', '20386/7-15-31']);
 * otherThan('20386/7-15-31') // '20366/7-15-31'
 */
export function witnessOfCodes(codes: readonly string[], values: readonly string[]): CodesSay {
	const says = (code: string, value: string) =>
		figuresOf(value).length >= leastFigures && compareNumbers(value, code, false).likeness === 'same';
	const own = codes.filter((code) => values.some((value) => says(code, value)));
	const bearsOut = (value: string) => own.some((code) => says(code, value));
	const stated = (value: string) => own.map(numbersOf).find((one) => one[kindOf(value)] !== null) ?? null;
	return {
		bearsOut,
		written: (value) => {
			const tokens = own.flatMap((code) => code.match(token) ?? []);
			return tokens.find((one) => plain(one) === plain(value)) ?? value;
		},
		otherThan: (value) => {
			if (bearsOut(value)) return null;
			const near = own.flatMap((code) => compareNumbers(value, code, false).other ?? []);
			const isNear = (other: string) => apart(other, value) <= mostApart;
			return near.find(isNear) ?? stated(value)?.[kindOf(value)] ?? null;
		},
		misreadAs: (value) => {
			const said = stated(value)?.[kindOf(value)] ?? null;
			const isNear = said !== null && apart(said, value) <= figuresOf(said).length * mostMisread;
			return isNear && !bearsOut(value) ? said : null;
		},
	};
}

type Kind = 'date' | 'index';

function kindOf(value: string): Kind {
	return isDateWritten(value) ? 'date' : 'index';
}

/** The date and the index that a stamp’s code states. */
function numbersOf(code: string): Readonly<Record<Kind, string | null>> {
	const said = readingRules()
		.recognition.identityOf(code)
		.map(({ start, end }) => code.slice(start, end));
	return { date: said.find(isDateWritten) ?? null, index: said.find((one) => !isDateWritten(one)) ?? null };
}

function apart(one: string, other: string): number {
	return editDistance(figuresOf(one), figuresOf(other));
}

function plain(text: string): string {
	return readingRules().recognition.inOwnLetters(text).toUpperCase();
}

function figuresOf(text: string): string {
	return text.replace(/\D+/gu, '');
}
