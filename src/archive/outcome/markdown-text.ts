/**
 * The words of a letter’s text in Markdown, a paragraph a line, without appendices, quoted mail and Markdown’s own signs: for
 * looking for words, not for showing.
 *
 * @example
 * markdownText('1\\. Так.\n\n> Від: рада\n\n## Додаток\n\nПлан.') // '1. Так.'
 */
export function markdownText(markdown: string): string {
	const [own = ''] = markdown.split(APPENDIX, 1);
	return own
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('>'))
		.map((line) => line.replace(LIST_SIGN, '').replace(ESCAPE, '$1'))
		.join('\n');
}

/** Example: `## Додаток 1` at the head of a line */
const APPENDIX = /^## /m;
/** Example: `- `, `12. ` */
const LIST_SIGN = /^ *(?:[-*+]|\d{1,9}[.)]) /;
/** Example: `1\\.`, `\\[приховано\\]` */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
