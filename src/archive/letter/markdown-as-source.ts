import { cellSeparator } from './separators.ts';

/** Example: `| --- | :-: |`, the line below a table's head. */
const rule = /^\|(?:\s*:?-+:?\s*\|)+$/;
/** Example: `| ПІБ | Сума |`. */
const row = /^\|(.*)\|$/;
const betweenCells = /(?<!\\)\|/;
/** Example: `\_`. */
const escaped = /\\([!-/:-@[-`{-~])/g;

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
		.filter((line) => !rule.test(line))
		.map((line) => {
			const cells = row.exec(line)?.[1]?.split(betweenCells);
			return (cells ? cells.map((cell) => cell.trim()).join(cellSeparator) : line).replace(escaped, '$1');
		})
		.join('\n');
}
