const figureOf: Readonly<Record<string, string>> = { З: '3', О: '0', І: '1' };
const letterOf: Readonly<Record<string, string>> = { 0: 'О', 1: 'І', 3: 'З' };

// «3ПІ» and «145» of «145/3ПІ»
const run = /[\p{L}\d]+/gu;
// «П», «К»: no figure looks like it
const plainLetter = /(?![ЗОІ])\p{Lu}/u;
// «170із»: what stands before small letters is their number
const smallLetter = /\p{Ll}/u;
// «2»: no letter looks like it
const plainFigure = /[2456789]/u;
// «33» of «333ПІ»: a figure before «ЗПІ», or three of them
const severalAtStart = /^[ЗОІ310]{2,}\p{Lu}/u;
// «3», «1», «0»
const likeLetter = /[130]/gu;
// «З», «І», «О»
const likeFigure = /[ЗІО]/gu;

/**
 * Writes the signs of a recognised index that look like a letter and like a figure as what the others of their run are:
 * between strokes, hyphens and points stand letters or figures. Where a run has both or neither, or begins with several such
 * signs before a letter, it stays.
 *
 * @example
 * withLikeSigns('145/3ПІ/З1') // '145/ЗПІ/З1'
 */
export function withLikeSigns(index: string): string {
	return index.replace(run, (signs) => {
		if (smallLetter.test(signs)) return signs;
		const [hasLetter, hasFigure] = [plainLetter.test(signs), plainFigure.test(signs)];
		if (hasLetter && !hasFigure && !severalAtStart.test(signs))
			return signs.replace(likeLetter, (sign) => letterOf[sign] ?? sign);
		if (hasFigure && !hasLetter) return signs.replace(likeFigure, (sign) => figureOf[sign] ?? sign);
		return signs;
	});
}

/**
 * The signs of an index in one form each for letters and figures that look alike: «ЗІ» and «31» are one.
 *
 * @example
 * inFigures('12/5-ЗІВИХ') // '12/5-31ВИХ'
 */
export function inFigures(index: string): string {
	return index.replace(likeFigure, (sign) => figureOf[sign] ?? sign);
}
