import type { Edit } from '#archive/jurisdictions/repair-rule.ts';
import type { PlacedWord, Repair } from '../../contract/reading.ts';
import { moveWords } from '../layout/move-words.ts';

/** A recognised text with its words and the corrections made in it. */
export interface Recognised {
	readonly text: string;
	readonly words: readonly PlacedWord[];
	readonly repairs: readonly Repair[];
}

const rule = 'second-look';

/**
 * Replaces numbers with those that further readings agreed on, and records each as a repair.
 *
 * @param corrections in any order, none over another
 */
export function correctNumbers(
	{ text, words, repairs }: Recognised,
	corrections: readonly Edit[],
): Recognised {
	let now: Recognised = { text, words, repairs };
	for (const { start, end, text: number } of corrections.toSorted((a, b) => b.start - a.start)) {
		const was = now.text.slice(start, end);
		const repair: Repair = { start, end: start + number.length, was, rule };
		const grown = number.length - was.length;
		const others = now.repairs.flatMap((one) => {
			if (one.start < end && one.end > start) return [];
			return one.start < end ? [one] : [{ ...one, start: one.start + grown, end: one.end + grown }];
		});
		now = {
			text: now.text.slice(0, start) + number + now.text.slice(end),
			words: moveWords(now.words, [repair]),
			repairs: [...others, repair].sort((a, b) => a.start - b.start),
		};
	}
	return now;
}
