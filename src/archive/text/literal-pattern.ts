/** Characters that mean something in a pattern, also in one with the flag `u`. */
const syntax = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * The source of a pattern that finds a text as it is.
 *
 * @example
 * literalPattern('[приховано: особа]') // '\\[приховано: особа\\]'
 */
export function literalPattern(text: string): string {
	return text.replace(syntax, '\\$&');
}
