import { type DiagnosticWords, diagnosticWords } from '../../../src/i18n/diagnostics/index.ts';
import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';
import { inLanguage } from '../language/in-language.ts';
import type { Finding } from './finding.ts';

/**
 * Findings in a person's language: if the catalogue lacks the message itself, in the words that
 * the desk has for its rule.
 *
 * @example
 * inWords([{ rule: 'missing-date', message: 'Neither the registration line…', … }], 'uk')
 * // [{ rule: 'missing-date', message: 'Дати не знайдено. Ні реєстраційний рядок, ні штамп…', … }]
 */
export function inWords(findings: readonly Finding[], language: TerminalLanguage): readonly Finding[] {
	if (language === 'en') return findings;
	const said = inLanguage(language);
	const words: Readonly<Record<string, DiagnosticWords>> = diagnosticWords[language];
	return findings.map((finding) => {
		const message = said(finding.message, finding.rule ?? undefined);
		const rule = words[finding.rule ?? ''];
		if (message !== finding.message || rule === undefined) return { ...finding, message };
		return { ...finding, message: `${rule.title}. ${rule.what} ${rule.todo}` };
	});
}
