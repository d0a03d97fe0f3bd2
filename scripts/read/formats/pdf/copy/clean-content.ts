import { contentOperations, UnreadableContent } from './content-operations.ts';

/** Begins, ends and points of marked content (ISO 32000-1, 14.6). */
const marking = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);

/** Text rendering modes (ISO 32000-1, 9.3.6). */
const visible = '0';
const invisible = '3';

/** Example: `BI /W 9 /H 9 /F /DCT ID …`. */
const jpegInside = /^BI[^\x80-\xff]*?\/(?:DCT|DCTDecode)\b/;

/**
 * A content stream without invisible parts: alternate texts and other properties of marked content, layers, text
 * drawn in invisible mode (the recognised text that scanners lay over a picture). What is drawn stays as it was.
 *
 * @param content the stream, decoded, one character a byte (Latin-1)
 * @throws UnreadableContent if the stream cannot be followed.
 * @example
 * cleanContent('/Span <</ActualText (Ім’я)>> BDC (x) Tj EMC') // '(x) Tj\n'
 */
export function cleanContent(content: string): string {
	const kept: string[] = [];
	let mode = visible;
	const saved: string[] = [];
	for (const { operator, operands, source } of contentOperations(content)) {
		if (marking.has(operator)) continue;
		if (operator === 'q') saved.push(mode);
		else if (operator === 'Q') mode = saved.pop() ?? mode;
		else if (operator === 'Tr') mode = operands.at(-1) ?? visible;
		else if (operator === 'BI' && jpegInside.test(source)) {
			throw new UnreadableContent('a photograph stands inside the stream, with all that its camera wrote');
		}
		kept.push(mode === invisible ? withoutText(operator, operands, source) : source);
	}
	return kept.map((operation) => (operation === '' ? '' : `${operation}\n`)).join('');
}

/** What an operator does in addition to showing text. */
function withoutText(operator: string, operands: readonly string[], source: string): string {
	switch (operator) {
		case 'Tj':
		case 'TJ':
			return '';
		case "'":
			return 'T*';
		case '"':
			return `${operands.at(-3) ?? 0} Tw ${operands.at(-2) ?? 0} Tc T*`;
		default:
			return source;
	}
}
