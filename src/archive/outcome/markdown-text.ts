/** Example: `## Додаток 1` at the head of a line */
const appendix = /^## /m;
/** Example: `- `, `12. ` */
const listSign = /^ *(?:[-*+]|\d{1,9}[.)]) /;
/** Example: `1\\.`, `\\[приховано\\]` */
const escapedSign = /\\([!-/:-@[-`{-~])/g;

/**
 * The words of a letter’s text in Markdown, a paragraph a line, without appendices, quoted mail and Markdown’s own signs: for
 * looking for words, not for showing.
 *
 * @example
 * markdownText('1\\. Так.\n\n> Від: рада\n\n## Додаток\n\nПлан.') // '1. Так.'
 */
export function markdownText(markdown: string): string {
	const [own = ''] = markdown.split(appendix, 1);
	return own
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('>'))
		.map((line) => line.replace(listSign, '').replace(escapedSign, '$1'))
		.join('\n');
}
