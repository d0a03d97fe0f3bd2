import type { RecognisedPage } from './recognise.ts';

/**
 * Leaves out what an engine took for words in the coat of arms, strokes of a seal, frames and dust: words without a
 * letter or digit that it is unsure of, and single letters or pairs that it all but guessed. Everything else stays.
 *
 * @example
 * // «|» at 20, «—_» at 35, «cx» at 12 go; «№» at 60, «—» at 90, «КОНТРОЛЮ,» at 15 stay
 */
export function withoutNoise({ engine, lines }: RecognisedPage): RecognisedPage {
	const kept = lines.map((line) => ({
		...line,
		words: line.words.filter(({ text, confidence }) => !isNoise(text, confidence)),
	}));
	return { engine, lines: kept.filter(({ words }) => words.length > 0) };
}

function isNoise(text: string, confidence: number): boolean {
	if (!letterOrDigit.test(text)) return confidence < sureSign && !writingLine.test(text);
	return text.length <= 2 && confidence < guess && !/\d/.test(text);
}

/** A dash or bracket of real text is read at 80 and more. */
const sureSign = 60;
const guess = 30;

// «а», «7», «№»
const letterOrDigit = /[\p{L}\p{N}№]/u;
// «____», to write on
const writingLine = /^_{2,}$/;
