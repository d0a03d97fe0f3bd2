import { readingRules } from '../reading-rules.ts';
import { colourAround, type GreyPicture } from './ink-layers.ts';
import type { RecognisedPage, RecognisedWord } from './recognise.ts';

/** A dash, bracket or short word of real print is read at 80 and more. */
const sure = 60;
const guess = 30;
/** Handwriting comes out below it, stamps above. */
const scrawl = 25;
/** Words of print beside a stamp are read better, where they can be read at all. */
const remains = 50;
/** Share of pixels. */
const leastColour = 0.02;

// «а», «7», «№»
const letterOrDigit = /[\p{L}\p{N}№]/u;
const digit = /\d/;
// «____», to write on
const writingLine = /^_{2,}$/;
// «|», «І»
const stroke = /^[|IlІ!]$/;

/**
 * Leaves out what an engine took for words in the coat of arms, strokes of a seal, frames, handwriting and dust:
 *
 * - marks without a letter or digit, read below 60 (an underscored line to write on stays);
 * - one or two letters, read below 30; among coloured ink, where most of what is no stamp is pen, below 60;
 * - among coloured ink, any word read below 25;
 * - in print, any word without a digit read below 50 with coloured ink around it: what a pen or seal leaves in the print.
 *
 * Everything else stays, with its confidence; so does a stroke that is the figure of «в 1 прим.».
 *
 * @param ink what the picture holds: print, or what was put over it in colour
 * @param colour for print, the page's coloured ink, if it has any
 * @example
 * // «|» at 20, «—_» at 35, «cx» at 12 go; «№» at 60, «—» at 90, «КОНТРОЛЮ,» at 40 stay
 */
export function withoutNoise(
	{ engine, lines }: RecognisedPage,
	ink: 'print' | 'colour',
	colour: GreyPicture | null = null,
): RecognisedPage {
	const isRest = ({ text, confidence, box }: RecognisedWord) =>
		colour !== null && confidence < remains && !digit.test(text) && colourAround(colour, box) > leastColour;
	const kept = lines.map((line) => ({
		...line,
		words: line.words.filter(
			(word, at) =>
				(word.confidence >= leastFor(word.text, ink) && !isRest(word)) || isFigure(line.words, at),
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
	return (
		stroke.test(words[at]?.text ?? '') && readingRules().recognition.counted.test(words[at + 1]?.text ?? '')
	);
}
