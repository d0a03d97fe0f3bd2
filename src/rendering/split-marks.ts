import { holdsMark } from '#archive/letter/holds-mark.ts';
import { markPattern } from '#archive/letter/redaction.ts';

/** A stretch of text, or a redaction mark with the address of its rule. */
export interface MarkedPart {
	readonly text: string;
	readonly href: string | null;
}

// the number before the bracket
const number = / \d+(?=.$)/u;

/**
 * Splits a text at its redaction marks; joined, the parts are the text again.
 *
 * @example
 * splitMarks('тел. [приховано: телефон].', new Map([['[приховано: телефон]', 'about.html#phone']]))
 * // [{ text: 'тел. ', href: null }, { text: '[приховано: телефон]', href: 'about.html#phone' }, { text: '.', href: null }]
 */
export function splitMarks(text: string, marks: ReadonlyMap<string, string>): MarkedPart[] {
	if (!holdsMark(text, marks.keys())) return text === '' ? [] : [{ text, href: null }];
	const parts: MarkedPart[] = [];
	let at = 0;
	for (const { index, 0: mark } of text.matchAll(markPattern([...marks.keys()]))) {
		if (index > at) parts.push({ text: text.slice(at, index), href: null });
		// «[приховано: особа 2]» follows the rule of «[приховано: особа]».
		parts.push({ text: mark, href: marks.get(mark) ?? marks.get(mark.replace(number, '')) ?? null });
		at = index + mark.length;
	}
	if (at < text.length) parts.push({ text: text.slice(at), href: null });
	return parts;
}
