import type { Diagnosis } from '../messages/diagnose.ts';
import type { RecognisedWord } from './recognise.ts';

/**
 * Mean confidence (0–100) below which a recognised letter goes to a person. Clean scans of official letters read at 85–95; below
 * this about every tenth word is wrong.
 */
export const leastConfidence = 75;

/** What to tell of a recognised text: nothing, or that it was not read well enough to trust. */
export function doubtOf(confidence: number): Diagnosis[] {
	if (confidence >= leastConfidence) return [];
	const reason = `The text was recognised from pictures with a confidence of ${confidence} of 100, less than ${leastConfidence}. Compare it with the pages, or scan them again, upright, in colour, at 300 dpi.`;
	return [{ ruleId: 'low-confidence', reason }];
}

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
