import { readingRules } from '../reading-rules.ts';
import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';
import { numberAlone } from './number-alone.ts';
import { readInCapitals } from './read-in-capitals.ts';

/** Dots of a number’s height: of fewer, «9» and «0» are one grey ring to every model of whole words. */
const coarsest = 8;
const notFigure = /\D+/gu;

/**
 * What a number of few dots says to a model of figures and capitals alone, at one of its scales, where that is another number
 * of as many figures and neither scale gives this one; null where it does not, or the number has dots enough.
 *
 * @example
 * // «38294/7-10-31» where others read «38204/7-10-31»
 */
export async function coarseOtherwise(value: string, line: Line<GreyPicture>): Promise<string | null> {
	if (line.dotsHigh === undefined || line.dotsHigh > coarsest) return null;
	const { own } = await readInCapitals(numberAlone(line));
	return otherInCapitals(value, own);
}

/** The reading in capitals that says as many figures as a number and other ones, where none says the same. */
export function otherInCapitals(value: string, readings: readonly string[]): string | null {
	const { inFigures = (text: string) => text } = readingRules().recognition;
	// The model takes strokes for ones, and figures for letters that look like them.
	const figuresOf = (number: string) =>
		inFigures(number.toUpperCase()).replaceAll('/', '1').replace(notFigure, '');
	const said = figuresOf(value);
	if (readings.some((one) => figuresOf(one) === said)) return null;
	return readings.find((one) => figuresOf(one).length === said.length) ?? null;
}
