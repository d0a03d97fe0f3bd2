import type { Row } from './field.ts';

const lineBreak = 10;

/**
 * The rows of a table in JSON Lines, one at a time: of a large table only the bytes are held.
 *
 * @throws SyntaxError if a line is no JSON
 */
export function* rowsIn(lines: Buffer): Generator<Row> {
	for (let from = 0; from < lines.length; ) {
		const found = lines.indexOf(lineBreak, from);
		const end = found === -1 ? lines.length : found;
		if (end > from) yield JSON.parse(lines.toString('utf8', from, end)) as Row;
		from = end + 1;
	}
}
