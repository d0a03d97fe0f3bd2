import type { Stretch } from '../quotation/find-quotation.ts';
import { foldForQuotation } from '../quotation/fold-for-quotation.ts';
import { nextOccurrence } from '../quotation/next-occurrence.ts';

/** Example: «Відремонтовано 12 вулиць […] коштом громади»: what was left out between two quoted pieces */
const leftOut = /[[(](?:…|\.{3})[\])]/u;

/**
 * Where a text says quoted words: whole, in their order, «[…]» standing for what was left out. Spaces, quotation marks,
 * apostrophes and capitals count for nothing (`foldForQuotation`).
 *
 * @returns from the first of the words to the last of them, null if the text does not say them
 * @example
 * saysWords('Рада має сім парків і коштів на них не має.', 'Рада має […] коштів на них не має') // { from: 0, to: 42 }
 */
export function saysWords(text: string, words: string): Stretch | null {
	const { text: said, at } = foldForQuotation(text);
	let first = -1;
	let end = 0;
	for (const piece of words.split(leftOut)) {
		if (piece.trim() === '') continue;
		const quoted = foldForQuotation(piece).text.trim();
		const from = nextOccurrence(said, quoted, end);
		if (from === -1) return null;
		if (first === -1) first = from;
		end = from + quoted.length;
	}
	return first === -1 ? null : { from: at[first] ?? 0, to: (at[end - 1] ?? -1) + 1 };
}
