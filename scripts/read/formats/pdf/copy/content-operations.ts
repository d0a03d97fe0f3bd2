/** A piece of a content stream: an operator with the operands before it, or an inline image. */
export interface ContentOperation {
	/** Name of the operator; `BI` for a whole inline image. */
	readonly operator: string;
	/** Top-level operands: arrays and dictionaries count as one each. */
	readonly operands: readonly string[];
	/** The bytes, from the first operand to the operator's end, one character a byte (Latin-1). */
	readonly source: string;
}

/** Colours of a DeviceN space are the most operands that an operator takes (32, and a name). */
const maxOperands = 1000;
const maxDepth = 100;

const blank = new Set('\0\t\n\f\r ');
const delimiter = new Set('()<>[]{}/%');

/** Example: `-.5`, `12`, `+3.`, and the `--5` of careless writers. */
const number = /^[-+.\d][-+.\deE]*$/;
const constants = new Set(['true', 'false', 'null']);

/** Example: the end of an inline image's data, ` EI Q`: the mark, then a blank and nothing that is no text. */
const imageEnd = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ](?:[\t\n\f\r\x20-\x7e]{0,12})|$)/g;

/** A content stream that does not follow the syntax of PDF (ISO 32000-1, 7.8.2). */
export class UnreadableContent extends Error {}

/**
 * Splits a page's content stream into operations.
 *
 * @param content the stream, decoded, one character a byte (Latin-1)
 * @throws UnreadableContent if a string, array or dictionary does not end.
 * @example
 * [...contentOperations('/F 12 Tf (Лист) Tj')].map(({ operator }) => operator) // ['Tf', 'Tj']
 */
export function* contentOperations(content: string): Generator<ContentOperation> {
	let at = 0;
	let operands: string[] = [];
	let begin = -1;
	while (at < content.length) {
		at = skipBlank(content, at);
		if (at >= content.length) break;
		const end = tokenEnd(content, at);
		const token = content.slice(at, end);
		if (begin === -1) begin = at;
		if (!isOperator(token)) {
			operands.push(token);
			at = end;
			if (operands.length > maxOperands) throw new UnreadableContent('too many operands');
			continue;
		}
		at = token === 'BI' ? inlineImageEnd(content, end) : end;
		yield { operator: token, operands, source: content.slice(begin, at) };
		operands = [];
		begin = -1;
	}
}

function skipBlank(content: string, from: number): number {
	let at = from;
	for (;;) {
		while (blank.has(content.charAt(at))) at += 1;
		if (content.charAt(at) !== '%') return at;
		while (at < content.length && content.charAt(at) !== '\n' && content.charAt(at) !== '\r') at += 1;
	}
}

function isOperator(token: string): boolean {
	return !'(<[/'.includes(token.charAt(0)) && !number.test(token) && !constants.has(token);
}

/** Where the token that begins at `from` ends. */
function tokenEnd(content: string, from: number, depth = 0): number {
	if (depth > maxDepth) throw new UnreadableContent('nested too deep');
	switch (content.charAt(from)) {
		case '(':
			return stringEnd(content, from);
		case '[':
			return listEnd(content, from + 1, ']', depth);
		case '<':
			if (content.charAt(from + 1) === '<') return listEnd(content, from + 2, '>>', depth);
			return past(content, '>', from);
		case '/':
			return regularEnd(content, from + 1);
		case ')':
		case ']':
		case '>':
		case '{':
		case '}':
			// They occur stray in broken streams; viewers skip them, and as operators they draw nothing.
			return from + 1;
		default:
			return regularEnd(content, from);
	}
}

function regularEnd(content: string, from: number): number {
	let at = from;
	while (at < content.length && !blank.has(content.charAt(at)) && !delimiter.has(content.charAt(at))) at += 1;
	return at;
}

function stringEnd(content: string, from: number): number {
	let open = 0;
	for (let at = from; at < content.length; at += 1) {
		const character = content.charAt(at);
		if (character === '\\') at += 1;
		else if (character === '(') open += 1;
		else if (character === ')' && --open === 0) return at + 1;
	}
	throw new UnreadableContent('a string does not end');
}

function listEnd(content: string, from: number, close: string, depth: number): number {
	let at = skipBlank(content, from);
	while (at < content.length) {
		if (content.startsWith(close, at)) return at + close.length;
		at = skipBlank(content, tokenEnd(content, at, depth + 1));
	}
	throw new UnreadableContent('an array or a dictionary does not end');
}

function past(content: string, mark: string, from: number): number {
	const at = content.indexOf(mark, from);
	if (at === -1) throw new UnreadableContent('a hexadecimal string does not end');
	return at + mark.length;
}

/** The data of an inline image have no length: they end where `EI` is followed by what can be a content stream. */
function inlineImageEnd(content: string, from: number): number {
	let at = skipBlank(content, from);
	while (!/^ID[\0\t\n\f\r ]/.test(content.slice(at, at + 3))) {
		if (at >= content.length) throw new UnreadableContent('an inline image has no data');
		const end = tokenEnd(content, at);
		at = skipBlank(content, end);
	}
	imageEnd.lastIndex = at + 2;
	for (let found = imageEnd.exec(content); found; found = imageEnd.exec(content)) {
		const next = content.slice(found.index + 3, found.index + 15);
		if (/^[\0\t\n\f\r\x20-\x7e]*$/.test(next)) return found.index + 3;
	}
	throw new UnreadableContent('an inline image does not end');
}
