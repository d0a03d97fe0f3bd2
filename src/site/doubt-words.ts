import type { PageLanguage } from '#archive/address/page-path.ts';
import { type DiagnosticWords, diagnosticWords } from '../i18n/diagnostics/index.ts';

type Words = Readonly<Record<string, DiagnosticWords>>;

/**
 * What is doubtful in a letter, in words for readers; rules without such words are not for readers.
 *
 * @example
 * doubtWords(['missing-date', 'stamp-in-picture'], 'en') // ['no date found', 'stamp in the picture only']
 */
export function doubtWords(rules: readonly string[], language: PageLanguage): string[] {
	const all: Readonly<Record<string, Words>> = diagnosticWords;
	const words = all[language] ?? (diagnosticWords.en as Words);
	return rules.flatMap((rule) => {
		const title = words[rule]?.title;
		return title === undefined ? [] : [title.charAt(0).toLocaleLowerCase(language) + title.slice(1)];
	});
}
