import { accessDate } from './access-date.ts';
import type { CitedLetter } from './cited-letter.ts';

/** Example: `Чи буде ремонт?` takes no full stop. */
const ended = /[?!…]$/u;

/**
 * An entry of a bibliography by The Chicago Manual of Style (notes and bibliography), for a letter on a site.
 *
 * @param accessed ISO date
 * @example
 * chicago(letter, '2026-11-22')
 * // 'Imaginary City Council. “Про рекламу.” Letter no. 25/К-170із, April 3, 2018. Version 2. Vidpovid. Accessed November 22, 2026. https://….'
 */
export function chicago(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	const what = number === null ? 'Letter' : `Letter no. ${number}`;
	const date = letter.date ? accessDate(letter.date, 'month-day') : 'n.d.';
	const parts = [
		(letter.authorityEn ?? letter.authority).replace(/\.$/u, ''),
		`“${letter.title.replace(/\.$/u, '')}${ended.test(letter.title) ? '”' : '.”'} ${what}, ${date}`,
		...(letter.version === null ? [] : [`Version ${letter.version}`]),
		letter.archiveEn,
		`Accessed ${accessDate(accessed, 'month-day')}`,
		`${letter.pinnedUrl}.`,
	];
	return parts.join('. ').replaceAll('n.d..', 'n.d.');
}
