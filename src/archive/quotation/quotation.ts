import { foldForQuotation } from './fold-for-quotation.ts';
import { runningChecksum } from './running-checksum.ts';

/** Words quoted from a letter, as a link carries them: whole, or the first and last of them with a checksum. */
export interface Quotation {
	readonly start: string;
	/** Last words of a long quotation, or null. */
	readonly end: string | null;
	/** Checksum of the whole of a long quotation, folded, or null. */
	readonly sum: string | null;
}

/** Characters: a Cyrillic one takes six in an address, and stands there twice. */
const longestWhole = 80;
const edgeWords = 4;
/** Characters; words without spaces may be long, but an address is not a place for a page of text. */
const longestRead = 1000;

/**
 * What a link says of quoted words.
 *
 * @example
 * quotationOf('12 вулиць') // { start: '12 вулиць', end: null, sum: null }
 */
export function quotationOf(words: string): Quotation {
	const all = words.split(/\s+/u).filter(Boolean);
	const whole = all.join(' ');
	if (whole.length <= longestWhole || all.length <= 2 * edgeWords) {
		return { start: whole, end: null, sum: null };
	}
	return {
		start: all.slice(0, edgeWords).join(' '),
		end: all.slice(-edgeWords).join(' '),
		sum: checksum(words),
	};
}

/**
 * The query that carries a quotation. It is a query and not a part of the fragment, for a fragment with more than the
 * paragraph’s id in it would lead nowhere without JavaScript, and browsers hide `:~:text=` from scripts.
 */
export function writeQuotation({ start, end, sum }: Quotation): string {
	const query = new URLSearchParams({ quote: start });
	if (end !== null) query.set('until', end);
	if (sum !== null) query.set('sum', sum);
	return query.toString();
}

/**
 * The quotation of an address, or null if it has none that could have been written here.
 *
 * @param query `location.search`
 */
export function readQuotation(query: string): Quotation | null {
	const read = new URLSearchParams(query);
	const [start, end, sum] = ['quote', 'until', 'sum'].map((name) => read.get(name)?.trim() || null);
	if (!start || start.length > longestRead || (end ?? '').length > longestRead) return null;
	return { start, end: end ?? null, sum: end && sum ? sum : null };
}

/** Checksum of words as quotations are compared (FNV-1a, 32 bits): it tells a changed middle, and proves nothing. */
export function checksum(words: string): string {
	return runningChecksum().add(foldForQuotation(words).text.trim());
}
