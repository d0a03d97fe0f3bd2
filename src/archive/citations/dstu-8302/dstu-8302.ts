import { accessDate } from '../access-date.ts';
import type { CitedLetter } from '../cited-letter.ts';

/**
 * A bibliographic reference by DSTU 8302:2015 («Бібліографічне посилання»), for a letter that is a remote electronic
 * resource (sources: README.md beside this file). The body is in the genitive where its genitive is known, else after
 * a slash as the one responsible: a genitive is never guessed.
 *
 * @param accessed ISO date
 * @example
 * dstu8302(letter, '2026-11-22')
 * // 'Про рекламу : лист Вигаданої міської ради від 03.04.2018 № 25/К-170із. Версія 2. URL: https://… (дата звернення: 22.11.2026).'
 */
export function dstu8302(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	const genre = letter.genre.charAt(0).toLowerCase() + letter.genre.slice(1);
	const kind = letter.authorityGenitive ? `${genre} ${letter.authorityGenitive}` : genre;
	const date = letter.date && `від ${accessDate(letter.date, 'numeric')}`;
	const index = number === null ? 'б/н' : `№\u00A0${number}`;
	const what = [kind, date, index].filter(Boolean).join(' ');
	// A letter that is called by its number alone has no title beside it.
	const isTitled = number === null || letter.title.replace(/\s/gu, ' ') !== `${letter.genre} № ${number}`;
	const head = isTitled ? `${letter.title} : ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
	const areas = [
		`${head}${letter.authorityGenitive ? '' : ` / ${letter.authority}`}`,
		// «[б. д.]»: no date, as the standard writes what the source lacks.
		...(letter.date ? [] : ['[Б.\u00A0д.]']),
		...(letter.version === null ? [] : [`Версія\u00A0${letter.version}`]),
		`URL: ${letter.pinnedUrl} (дата звернення: ${accessDate(accessed, 'numeric')})`,
	];
	return `${areas.join('. ')}.`;
}
