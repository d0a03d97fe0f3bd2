import type { CitedLetter } from './cited-letter.ts';

/**
 * A bibliographic reference by DSTU 8302:2015 («Бібліографічне посилання»), for a letter that is a remote electronic
 * resource. The body stands in the genitive where its genitive is known, else after a slash as the one responsible.
 *
 * @param accessed date of access as `DD.MM.YYYY`, or a placeholder that the reader fills in
 * @example
 * dstu8302(letter, '22.11.2026')
 * // 'Про рекламу : лист Вигаданої міської ради від 03.04.2018 № 25/К-170із. URL: https://… (дата звернення: 22.11.2026).'
 */
export function dstu8302(letter: CitedLetter, accessed: string): string {
	const index = `№\u00A0${letter.registrationIndex}`;
	// «[б. д.]»: no date, as DSTU 8302 writes what the source lacks.
	const number = letter.date
		? `від ${letter.date.split('-').reverse().join('.')} ${index}`
		: `${index}, [б.\u00A0д.]`;
	const body = letter.authorityGenitive
		? `лист ${letter.authorityGenitive} ${number}`
		: `лист ${number} / ${letter.authority}`;
	return `${letter.title} : ${body}. URL: ${letter.url} (дата звернення: ${accessed}).`;
}
