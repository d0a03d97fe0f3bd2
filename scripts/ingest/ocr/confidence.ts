import type { RecognisedWord } from './recognise.ts';

/**
 * Mean confidence (0–100) below which a recognised letter goes to a person. Clean scans of official letters read at 85–95; below
 * this about every tenth word is wrong.
 */
export const leastConfidence = 75;

/**
 * Mean confidence of words, weighted by their length, 0–100; 0 where there are none.
 *
 * @example
 * meanConfidence([{ text: 'рада', box: [0, 0, 1, 1], confidence: 90 }]) // 90
 */
export function meanConfidence(words: Iterable<RecognisedWord>): number {
	let sum = 0;
	let length = 0;
	for (const { text, confidence } of words) {
		sum += confidence * text.length;
		length += text.length;
	}
	return length === 0 ? 0 : sum / length;
}
