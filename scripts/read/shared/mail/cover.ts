import { quoteSeparator } from '#archive/letter/separators.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { splitQuotes } from './quotes/split-quotes.ts';

/**
 * The text that carries a mail's files: its own words, then the mail it quotes; null if there are no words at all.
 *
 * @param pieces texts of the body in their order.
 */
export function coverOf(pieces: readonly string[], subject: string): DocumentReading | null {
	const whole = pieces
		.map((piece) => piece.replace(/\r\n?/g, '\n').trimEnd())
		.filter((piece) => piece.trim() !== '')
		.join('\n\n');
	const { own, quoted } = splitQuotes(whole, subject);
	const text = quoted === '' ? own : `${own}\n${quoteSeparator}\n${quoted}`.replace(/^\n/, '');
	if (!/[\p{L}\p{N}]/u.test(text)) return null;
	return { kind: 'document', text, words: null, pages: null, recognition: null, warnings: [] };
}
