import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { PlacedWord } from '../../../contract/reading.ts';

/** Share of a text's words; if more are bold, or italic, the whole letter is set like that and nothing is emphasised. */
const mostWords = 0.5;
// a blank line: another paragraph
const paragraphEnd = /\n\s*\n/u;

/**
 * The stretches of a text that its page emphasises: consecutive words of one look within a paragraph, and items of
 * lists.
 *
 * @param words of the text, in order
 */
export function emphasisOf(text: string, words: readonly PlacedWord[]): Emphasis[] {
	return [...looksIn(text, words), ...itemsIn(text, words)];
}

function itemsIn(text: string, words: readonly PlacedWord[]): Emphasis[] {
	return words.flatMap(({ start, item }) => {
		if (item === undefined) return [];
		const end = text.indexOf('\n\n', start);
		return [{ start, end: end === -1 ? text.length : end, as: 'item', depth: item }];
	});
}

function looksIn(text: string, words: readonly PlacedWord[]): Emphasis[] {
	return (['strong', 'em'] as const).flatMap((as) => {
		const isSet = ({ look }: PlacedWord) => look === as || look === 'strong-em';
		if (words.filter(isSet).length > words.length * mostWords) return [];
		const spans: { start: number; end: number; as: typeof as }[] = [];
		let open = false;
		for (const word of words) {
			const last = spans.at(-1);
			const goesOn = open && last && !paragraphEnd.test(text.slice(last.end, word.start));
			open = isSet(word);
			if (!open) continue;
			if (goesOn) last.end = word.end;
			else spans.push({ start: word.start, end: word.end, as });
		}
		return spans;
	});
}
