import { accessDate } from './access-date.ts';
import type { CitedLetter } from './cited-letter.ts';

/** Examples: `|`, `{`, `]`, `<`; `&` of `&amp;`; both of `''`; each of `~~~`. */
const markup = /[|{}[\]<>]|&(?=[#\w])|'(?=')|(?<=')'|~(?=~)|(?<=~)~/gu;

/**
 * `{{cite report}}` as Ukrainian Wikipedia has it (Шаблон:Cite report, the same module as the English one's).
 *
 * @param accessed ISO date
 */
export function wikipediaUk(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	return template([
		['author', letter.authority],
		['title', letter.title],
		['type', 'Лист'],
		[
			'id',
			[number && `№\u00A0${number}`, letter.version && `версія\u00A0${letter.version}`]
				.filter(Boolean)
				.join(', '),
		],
		['date', letter.date ?? 'б. д.'],
		['publisher', letter.archive],
		['url', letter.pinnedUrl],
		['access-date', accessDate(accessed, 'iso')],
	]);
}

/**
 * `{{cite report}}` as English Wikipedia has it (Help:Citation Style 1): a title that is not in Latin letters goes into
 * `script-title` with its language, and the body has its English name where there is one.
 *
 * @param accessed ISO date
 */
export function wikipediaEn(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	const latin = letter.language === 'en';
	return template([
		['author', letter.authorityEn ?? letter.authority],
		latin ? ['title', letter.title] : ['script-title', `${letter.language}:${letter.title}`],
		['type', 'Letter'],
		[
			'id',
			[number && `No. ${number}`, letter.version && `version ${letter.version}`].filter(Boolean).join(', '),
		],
		['date', letter.date ?? 'n.d.'],
		['publisher', letter.archiveEn],
		['language', latin ? '' : letter.language],
		['url', letter.pinnedUrl],
		['access-date', accessDate(accessed, 'iso')],
	]);
}

/**
 * Text as a value of a template: what wiki markup would read is written as numeric entities, line breaks as spaces.
 *
 * @example
 * escapeWiki('a|b }} [c]') // 'a&#124;b &#125;&#125; &#91;c&#93;'
 */
export function escapeWiki(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(markup, (found) => `&#${found.codePointAt(0)};`);
}

function template(parameters: readonly (readonly [string, string])[]): string {
	const filled = parameters.filter(([, value]) => value !== '');
	return `{{cite report ${filled.map(([name, value]) => `|${name}=${name === 'url' ? value : escapeWiki(value)}`).join(' ')}}}`;
}
