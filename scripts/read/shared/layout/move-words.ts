import type { PlacedWord, Repair } from '../../contract/reading.ts';

/**
 * Moves the places of words in a text to where they are after repairs. Words that a repair touches cover all of what it
 * wrote, so that masking it takes every one of them off the page.
 *
 * @param repairs with places in the new text, in order
 */
export function moveWords(words: readonly PlacedWord[], repairs: readonly Repair[]): PlacedWord[] {
	let grown = 0;
	const edits = repairs.map(({ start, end, was }) => {
		const from = start - grown;
		grown += end - start - was.length;
		return { from, to: from + was.length, start, end };
	});
	const moved = (offset: number, side: 'start' | 'end'): number => {
		const edit = edits.findLast(({ from }) => (side === 'start' ? from <= offset : from < offset));
		if (!edit) return offset;
		if (side === 'start' ? offset < edit.to : offset <= edit.to) return edit[side];
		return offset - edit.to + edit.end;
	};
	return words.map((word) => ({ ...word, start: moved(word.start, 'start'), end: moved(word.end, 'end') }));
}
