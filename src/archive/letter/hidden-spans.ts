import type { MaskedSpan } from './redaction.ts';
import { hiddenWords } from './separators.ts';

// two signs with a blank between them
const together = new RegExp(`${hiddenWords}(?:[^\\S\\n]*${hiddenWords})*`, 'gu');

/**
 * Where a letter's text holds signs for words that the body hid: one span for those of a line that stand together, for
 * their number is nobody's business.
 *
 * @example
 * hiddenSpans('тел. \u001D \u001D.') // [{ start: 5, end: 8, kind: 'hidden-by-body' }]
 */
export function hiddenSpans(text: string): MaskedSpan[] {
	return [...text.matchAll(together)].map(({ index, 0: signs }) => ({
		start: index,
		end: index + signs.length,
		kind: 'hidden-by-body',
	}));
}
