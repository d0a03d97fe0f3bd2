import { editDistance } from '#archive/text/edit-distance.ts';

/** Share of the figures. */
const mostApart = 0.5;
/** Figures: no date and no index has more, and comparing them takes time by the square. */
const mostFigures = 64;
const notFigure = /\D+/gu;
// «33689/8-15-31», «03.04.2031»
const token = /[\p{L}\d][\p{L}\d./,‑–-]*/gu;

/**
 * The word of a reading with about as many figures as a number, of which most are in place; null if none is.
 *
 * @example
 * nearestNumber('358608', '№ 35880/8 від') // '35880/8'
 */
export function nearestNumber(digits: string, reading: string): string | null {
	if (digits.length > mostFigures) return null;
	const near = (reading.match(token) ?? []).map((word) => {
		const own = word.replace(notFigure, '');
		const isNumber = own !== '' && own.length <= mostFigures * 2;
		return { word, apart: isNumber ? editDistance(own, digits) : Number.POSITIVE_INFINITY };
	});
	const best = near.reduce((a, b) => (b.apart < a.apart ? b : a), {
		word: '',
		apart: Number.POSITIVE_INFINITY,
	});
	return best.apart <= Math.max(2, digits.length * mostApart) ? best.word : null;
}
