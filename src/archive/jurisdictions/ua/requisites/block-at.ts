import type { Line } from './lines.ts';

/** Lines of a block that are looked at. */
const mostLines = 12;

/**
 * Texts of the lines from one on to the next blank line.
 *
 * @param isSkipped whether a line is a mark, which no block holds
 */
export function blockAt(lines: readonly Line[], at: number, isSkipped: (line: Line) => boolean): string[] {
	const block: string[] = [];
	for (let index = at; index < lines.length && block.length < mostLines; index++) {
		const line = lines[index];
		if (!line || line.blank || isSkipped(line)) break;
		block.push(line.text);
	}
	return block;
}
