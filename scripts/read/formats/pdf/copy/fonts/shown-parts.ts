import { UnreadableContent } from '../content-operations.ts';

/** What a text-showing operator shows: the codes of a string, or how far the next one is moved, as written. */
export type ShownPart = Uint8Array | string;

/** Examples: `<04 2F>`, `-12.5`, a run of blanks. */
const partPattern = /<[\dA-Fa-f\s\0]*>|[-+.\d][-+.\deE]*|[\s\0]+/y;
/** Example: the blank between two strings of an array. */
const blank = /[\s\0]/;

/** Characters after a backslash (ISO 32000-1, table 3). */
const escapes: ReadonlyMap<string, number> = new Map([
	['n', 10],
	['r', 13],
	['t', 9],
	['b', 8],
	['f', 12],
]);

/** Example: `\051`: a code by one to three octal digits. */
const octalPattern = /[0-7]{1,3}/y;
/** Example: the end of a line, of one sign or two. */
const lineEndPattern = /\r\n?|\n/y;

/**
 * Reads the operand of `Tj`, `'`, `"` (a string) or `TJ` (an array of strings and numbers).
 *
 * @param operand as it is in the content stream, one character a byte (Latin-1)
 * @throws UnreadableContent if it is neither.
 * @example
 * shownParts('[(a\\051) -12.5 <4142>]') // [Uint8Array [97, 41], '-12.5', Uint8Array [65, 66]]
 */
export function shownParts(operand: string): ShownPart[] {
	const parts: ShownPart[] = [];
	const inner = operand.startsWith('[') ? operand.slice(1, -1) : operand;
	partPattern.lastIndex = 0;
	for (let at = 0; at < inner.length; ) {
		const first = inner.charAt(at);
		if (first === '(') {
			const { codes, end } = literal(inner, at + 1);
			parts.push(codes);
			at = end;
			continue;
		}
		partPattern.lastIndex = at;
		const [part = ''] = partPattern.exec(inner) ?? [];
		if (part === '') throw new UnreadableContent('a shown text is no string');
		if (first === '<') parts.push(hexadecimal(part));
		else if (!blank.test(first)) parts.push(part);
		at += part.length;
	}
	return parts;
}

/** Example: `<041>`: a missing last digit is a zero (ISO 32000-1, 7.3.4.3). */
function hexadecimal(part: string): Uint8Array {
	const digits = part.replace(/[^\dA-Fa-f]/g, '');
	return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex');
}

function literal(text: string, from: number): { codes: Uint8Array; end: number } {
	const codes: number[] = [];
	let open = 1;
	for (let at = from; at < text.length; ) {
		const sign = text.charAt(at);
		const lineEnd = match(lineEndPattern, text, at);
		if (lineEnd !== '') {
			codes.push(10);
			at += lineEnd.length;
		} else if (sign === '\\') {
			const octal = match(octalPattern, text, at + 1);
			const broken = match(lineEndPattern, text, at + 1);
			const next = text.charAt(at + 1);
			if (octal !== '') codes.push(Number.parseInt(octal, 8) & 0xff);
			else if (broken === '') codes.push(escapes.get(next) ?? next.charCodeAt(0));
			at += 1 + (octal.length || broken.length || 1);
		} else {
			if (sign === '(') open += 1;
			else if (sign === ')') open -= 1;
			at += 1;
			if (open === 0) return { codes: Uint8Array.from(codes), end: at };
			codes.push(sign.charCodeAt(0));
		}
	}
	throw new UnreadableContent('a string does not end');
}

function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
