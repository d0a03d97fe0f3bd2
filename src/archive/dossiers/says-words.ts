import { findQuotation, type Stretch } from '../quotation/find-quotation.ts';

/** Example: «Відремонтовано 12 вулиць […] коштом громади»: what was left out between two quoted pieces */
const leftOut = /\s*[[(](?:…|\.{3})[\])]\s*/u;

/**
 * Where a text says quoted words: whole, in their order, «[…]» standing for what was left out. Spaces, quotation marks,
 * apostrophes and capitals count for nothing (`foldForQuotation`).
 *
 * @returns from the first of the words to the last of them, null where the text does not say them
 * @example
 * saysWords('Рада має сім парків і коштів на них не має.', 'Рада має […] коштів на них не має') // { from: 0, to: 42 }
 */
export function saysWords(text: string, words: string): Stretch | null {
	const pieces = words.split(leftOut).filter((piece) => piece !== '');
	let from = -1;
	let to = 0;
	for (const piece of pieces) {
		const next = findQuotation(text.slice(to), { start: piece, end: null, sum: null });
		if (next === null) return null;
		if (from === -1) from = next.from;
		to += next.to;
	}
	return from === -1 ? null : { from, to };
}
