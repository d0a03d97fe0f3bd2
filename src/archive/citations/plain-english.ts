import type { LetterKind } from '../letter/kind.ts';
import { accessDate } from './access-date.ts';
import type { CitedLetter } from './cited-letter.ts';

const kindWords: Readonly<Record<LetterKind, string>> = {
	letter: 'letter',
	appendix: 'appendix to letter',
	order: 'order',
	request: 'request',
	document: 'document',
};
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A reference in English prose, for readers who do not read the letter's language.
 *
 * @param accessed ISO date
 * @example
 * plainEnglish(letter, '2026-11-22')
 * // 'Imaginary City Council, letter No. 25/К-170із of 3 April 2018, “Про рекламу” (in Ukrainian), version 2, Vidpovid, https://… (accessed 22 November 2026)'
 */
export function plainEnglish(letter: CitedLetter, accessed: string): string {
	const { number } = letter;
	const word = kindWords[letter.kind ?? 'letter'];
	const letterWord = letter.date ? word : `undated ${word}`;
	const numbered = number === null ? `${letterWord} without a number` : `${letterWord} No. ${number}`;
	const parts = [
		letter.authorityEn ?? letter.authority,
		letter.date ? `${numbered} of ${accessDate(letter.date, 'day-month')}` : numbered,
		`“${letter.title}”${letter.language === 'en' ? '' : ` (in ${languageNames.of(letter.language)})`}`,
		...(letter.version === null ? [] : [`version ${letter.version}`]),
		letter.archiveEn,
	];
	return `${parts.join(', ')}, ${letter.pinnedUrl} (accessed ${accessDate(accessed, 'day-month')})`;
}
