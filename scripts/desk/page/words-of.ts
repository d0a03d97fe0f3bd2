import { type DiagnosticWords, diagnosticWords } from '../../../src/i18n/diagnostics/index.ts';
import { detailOf } from '../../cli/language/detail-of.ts';
import { inLanguage } from '../../cli/language/in-language.ts';
import { language } from './words.ts';

/** Rules for which the desk itself shows the details that the program would add: what was read, and where to enter it. */
const shownWhole = new Set(['number-in-picture', 'incomplete-letter', 'published-letter']);

/** What a person sees of a diagnostic. */
export interface RuleWords extends DiagnosticWords {
	/** What the program says about this very case, with its values; null if that is what the words say already. */
	readonly detail: string | null;
}

/** The title of a diagnostic, what happened and what to do; the program’s own sentence if it has no words. */
export function wordsOf(rule: string, reason = ''): RuleWords {
	const known: Readonly<Record<string, DiagnosticWords>> = diagnosticWords[language];
	const words = known[rule];
	if (words === undefined) return { title: rule, what: told(reason), todo: '', detail: null };
	return { ...words, detail: shownWhole.has(rule) ? null : detailOf(reason, language) };
}

/** What the program says, in the language of the page. */
export function told(text: string): string {
	return inLanguage(language)(text);
}
