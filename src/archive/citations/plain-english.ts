import type { CitedLetter } from './cited-letter.ts';

/**
 * A reference in English prose, for readers who do not read Ukrainian.
 *
 * @example
 * plainEnglish(letter)
 * // 'Imaginary City Council, letter No. 25/К-170із of 3 April 2018, “Про рекламу” (in Ukrainian), Vidpovid, https://…'
 */
export function plainEnglish(letter: CitedLetter): string {
	const number = `No. ${letter.registrationIndex}`;
	const named = letter.date
		? `letter ${number} of ${days.format(new Date(`${letter.date}T00:00:00Z`))}`
		: `undated letter ${number}`;
	const body = letter.authorityEn ?? letter.authority;
	return `${body}, ${named}, “${letter.title}” (in Ukrainian), ${letter.archive}, ${letter.url}`;
}

const days = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'UTC',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});
