import { editDistance } from '#archive/text/edit-distance.ts';
import { compareNumbers } from '../compare-numbers.ts';

/** What the codes beside a letter's date and index say about them. */
export interface CodesSay {
	/** Whether a code says this too. */
	bearsOut(value: string): boolean;
	/** What a code says that nearly is this; null if none does. */
	otherThan(value: string): string | null;
}

/** Figures: fewer are in a code by chance. */
const leastFigures = 3;
/** Figures by which a misread number differs; dates of a certificate differ by more. */
const mostApart = 2;

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
	return {
		bearsOut,
		otherThan: (value) => {
			if (bearsOut(value)) return null;
			const near = own.flatMap((code) => compareNumbers(value, code, false).other ?? []);
			const isNear = (other: string) => editDistance(figuresOf(other), figuresOf(value)) <= mostApart;
			return near.find(isNear) ?? null;
		},
	};
}

function figuresOf(text: string): string {
	return text.replace(/\D+/gu, '');
}
