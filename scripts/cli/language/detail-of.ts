import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';
import { inLanguage } from './in-language.ts';
import { knownMessages } from './known-messages.ts';

/**
 * What a diagnostic says beyond the general words of its rule, in a language: its own text if the catalogue has it, because
 * then it contains values (a page, a limit, a kind, another letter’s id) or is one of several texts of the rule; else null.
 *
 * @example
 * detailOf('The file is larger than 100 MB. Take the letter out of it…', 'en') // the same
 * detailOf('The file is named in no language.', 'en') // null
 */
export function detailOf(text: string, language: TerminalLanguage): string | null {
	const isKnown = knownMessages(language).some(({ read }) => read(text) !== null);
	return isKnown ? inLanguage(language)(text) : null;
}
