import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import type { Sighting } from '../../contract/reading.ts';
import type { RecognisedWord } from './recognise.ts';

/**
 * Mean confidence (0–100) below which a recognised letter goes to a person. Clean scans of official letters read at 85–95; below
 * this about every tenth word is wrong.
 */
export const leastConfidence = 75;

/**
 * What to report about recognised words: nothing, that they were not read well enough to trust, or that numbers among them were
 * read in several ways.
 *
 * @param sightings further looks at date and index: what they bear out is disputed no longer
 */
export function doubtsOf(
	words: readonly RecognisedWord[],
	sightings: readonly Pick<Sighting, 'value' | 'witnessed'>[] = [],
): Diagnosis[] {
	const settled = new Set(sightings.flatMap(({ value, witnessed }) => (witnessed ? value : [])));
	const confidence = meanConfidence(words);
	const disputed = words.filter(({ disputed, text }) => disputed && !settled.has(text)).length;
	const reasons: string[] = [];
	if (confidence < leastConfidence) {
		reasons.push(
			`The text was recognised from pictures with a confidence of ${confidence} of 100, less than ${leastConfidence}. Compare it with the pages, or scan them again, upright, in colour, at 300 dpi.`,
		);
	}
	if (disputed > 0) {
		reasons.push(
			`${disputed === 1 ? 'A number was' : `${disputed} numbers were`} recognised in several ways, none much surer than the others. Compare the dates and the registration index with the pages.`,
		);
	}
	return reasons.map((reason) => ({ ruleId: 'low-confidence', reason }));
}

/**
 * Mean confidence of words, weighted by their length, 0–100 to one decimal; 0 if there are none.
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
	return length === 0 ? 0 : Math.round((sum / length) * 10) / 10;
}
