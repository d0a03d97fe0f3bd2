import { readingRules } from '../reading-rules.ts';
import type { Segment } from './segments.ts';

/**
 * Whether a row is a date and a number («03 червня 2031 року    № 02-19/377»), wherever the gap between them is («03 червня
 * 2031 року №    02-19/377»), or a number at the left and its date in the right half, as cells of a form have them
 * («Вих. № 02-19/377    від 03.06.2031»).
 *
 * @param cut how many segments are in the left half
 */
export function isRegistrationRow(segments: readonly Segment[], cut: number): boolean {
	const { dateAlone, numberAlone, numberSign } = readingRules().layout;
	const texts = segments.map(({ text }) => text);
	const [first = '', second = '', ...others] = texts;
	if (others.length === 0 && dateAlone.test(first) && numberSign.test(second)) return true;
	const [date = '', ...more] = texts.slice(cut);
	if (date !== '' && isDateAndNumber(texts.join(' ').split(' '))) return true;
	return more.length === 0 && dateAlone.test(date) && numberAlone.test(texts.slice(0, cut).join(' '));
}

function isDateAndNumber(words: readonly string[]): boolean {
	const { dateAlone, numberAlone } = readingRules().layout;
	const isParted = (at: number) =>
		dateAlone.test(words.slice(0, at).join(' ')) && numberAlone.test(words.slice(at).join(' '));
	return words.some((_, at) => isParted(at));
}
