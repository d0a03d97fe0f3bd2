import type { RecognisedPage, RecognisedWord } from './recognise.ts';

/**
 * Leaves out what an engine took for words in the coat of arms, strokes of a seal, frames, handwriting and dust:
 *
 * - marks without a letter or digit, read below 60 (an underscored line to write on stays);
 * - one or two letters, read below 30; among coloured ink, where most of what is no stamp is pen, below 60;
 * - among coloured ink, any word read below 25.
 *
 * Everything else stays, with its confidence; so does a stroke that is the figure of «в 1 прим.».
 *
 * @param ink what the picture holds: print, or what was put over it in colour
 * @example
 * // «|» at 20, «—_» at 35, «cx» at 12 go; «№» at 60, «—» at 90, «КОНТРОЛЮ,» at 40 stay
 */
export function withoutNoise({ engine, lines }: RecognisedPage, ink: 'print' | 'colour'): RecognisedPage {
	const kept = lines.map((line) => ({
		...line,
		words: line.words.filter(
			(word, at) => word.confidence >= leastFor(word.text, ink) || isFigure(line.words, at),
		),
	}));
	return { engine, lines: kept.filter(({ words }) => words.length > 0) };
}

/** The confidence that a word needs to count as text. */
function leastFor(text: string, ink: 'print' | 'colour'): number {
	if (writingLine.test(text)) return 0;
	if (!letterOrDigit.test(text)) return sure;
	if (text.length <= 2 && !digit.test(text)) return ink === 'colour' ? sure : guess;
	return ink === 'colour' ? scrawl : 0;
}

function isFigure(words: readonly RecognisedWord[], at: number): boolean {
	return stroke.test(words[at]?.text ?? '') && counted.test(words[at + 1]?.text ?? '');
}

/** A dash, bracket or short word of real print is read at 80 and more. */
const sure = 60;
const guess = 30;
/** Handwriting comes out below it, stamps above. */
const scrawl = 25;

// «а», «7», «№»
const letterOrDigit = /[\p{L}\p{N}№]/u;
const digit = /\d/;
// «____», to write on
const writingLine = /^_{2,}$/;
// «|», «І»
const stroke = /^[|IlІ!]$/;
// «прим.», «арк.», «аркуші»
const counted = /^(?:прим|арк)/u;
