import { cellSeparator } from '#archive/letter/separators.ts';

/**
 * A letter's Markdown as a reader of sources gives its text: cells of a table parted as there, no signs of Markdown before
 * letters. What it leaves as it stands is looked at all the same.
 *
 * @example
 * markdownAsSource('| ПІБ | Сума |\n| --- | --- |\n| А\\. | 5 |') // 'ПІБ\u001FСума\nА.\u001F5'
 */
export function markdownAsSource(markdown: string): string {
	return markdown
		.split('\n')
		.filter((line) => !RULE.test(line))
		.map((line) => {
			const cells = ROW.exec(line)?.[1]?.split(BETWEEN_CELLS);
			return (cells ? cells.map((cell) => cell.trim()).join(cellSeparator) : line).replace(ESCAPED, '$1');
		})
		.join('\n');
}

/** Example: `| --- | :-: |`, the line below a table's head. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;
/** Example: `| ПІБ | Сума |`. */
const ROW = /^\|(.*)\|$/;
const BETWEEN_CELLS = /(?<!\\)\|/;
/** Example: `\_`. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
