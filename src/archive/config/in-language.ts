/** A text of the publisher in the languages of the interface, by their BCP 47 tags. */
export type LocalText = Readonly<Record<string, string>>;

/**
 * A text of the publisher in a language; in the first one that it is given in where that is not among them.
 *
 * @example
 * inLanguage({ uk: 'Відповідь', en: 'Vidpovid' }, 'en') // 'Vidpovid'
 */
export function inLanguage(text: LocalText, language: string): string {
	return text[language] ?? Object.values(text)[0] ?? '';
}
