import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { numericDate, translate } from '../../../src/i18n/index.ts';
import { letterPageLanguageOf } from '../../../src/i18n/letter-page-language.ts';

/** The texts that books add. */
export type BookWords = ReturnType<typeof bookWords>;

/** The words of an archive's books, in the language of letters' pages, with the labels of the country's letters. */
export function bookWords(config: Pick<ArchiveConfig, 'jurisdiction' | 'languages'>) {
	const { sheetLabels: labels } = jurisdictionOf(config.jurisdiction);
	const language = letterPageLanguageOf(config);
	const { words, fill } = translate(language);
	const { book } = words;
	return {
		language,
		contents: book.contents,
		attachments: labels.attachments,
		original: book.original,
		numbered: (index: string, date: string | null) =>
			date === null
				? fill(book.numbered, { index })
				: fill(book.numberedDated, { index, date: numericDate(date) }),
		inReplyTo: (index: string | null, date: string | null) =>
			index === null && date === null
				? null
				: [
						index === null ? labels.inReplyTo : `${labels.inReplyToIndex} ${index}`,
						date && `${labels.ofDate} ${numericDate(date)}`,
					]
						.filter(Boolean)
						.join(' '),
		bookTitle: (body: string, year: string | null) =>
			fill(book.bookTitle, { body, year: year ?? words.requisites.undated }),
		fromArchive: (archive: string) => fill(book.fromArchive, { archive }),
	};
}
