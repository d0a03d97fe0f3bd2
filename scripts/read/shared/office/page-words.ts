import { readingRules } from '../reading-rules.ts';
import { withoutLooks } from './look-signs.ts';

/**
 * Whether what is left of a paragraph without its page numbers says nothing: «Сторінка … з …», «– … –».
 *
 * @example
 * isPageWords('Сторінка  з ') // true
 */
export function isPageWords(text: string): boolean {
	return readingRules().layout.pageWords.test(withoutLooks(text));
}
