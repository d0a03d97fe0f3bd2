import { accessDate } from './access-date.ts';
import type { CitedLetter } from './cited-letter.ts';

/**
 * A reference in the style of APA, 7th edition (10.4, reports): author, date, title, in parentheses what it is and its
 * number, the archive, the address. APA gives a date of retrieval to works that may change.
 *
 * @param accessed ISO date
 * @example
 * apa(letter, '2026-11-22')
 * // 'Imaginary City Council. (2018, April 3). Про рекламу (Letter No. 25/К-170із; Version 2). Vidpovid. Retrieved November 22, 2026, from https://…'
 */
export function apa(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	const what = [
		number === null ? 'Letter' : `Letter No. ${number}`,
		letter.version === null ? null : `Version ${letter.version}`,
	].filter((part) => part !== null);
	const date = letter.date ? yearFirst(letter.date) : 'n.d.';
	const author = (letter.authorityEn ?? letter.authority).replace(/\.$/u, '');
	return `${author}. (${date}). ${letter.title} (${what.join('; ')}). ${letter.archiveEn}. Retrieved ${accessDate(accessed, 'month-day')}, from ${letter.pinnedUrl}`;
}

function yearFirst(iso: string): string {
	const [day, year] = accessDate(iso, 'month-day').split(', ');
	return `${year}, ${day}`;
}
