import { Refusal } from '../../../diagnostics/refusal.ts';

/** A piece of an RTF file (Rich Text Format 1.9.1). */
export type RtfToken =
	| { readonly type: 'open' }
	| { readonly type: 'close' }
	/** A control word with its number, null if it has none; a control symbol is a word of one sign. */
	| { readonly type: 'word'; readonly name: string; readonly value: number | null }
	/** Bytes of text, in whatever encoding the font has; written as they are or as `\'xx`. */
	| { readonly type: 'bytes'; readonly bytes: Uint8Array };

/** Groups inside groups; Word's own limit is far lower. */
export const maximumGroups = 1000;

const openBrace = 0x7b;
const closeBrace = 0x7d;
const backslash = 0x5c;
const apostrophe = 0x27;
const space = 0x20;
const minus = 0x2d;
const zero = 0x30;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const longestName = 32;
const longestNumber = 10;

/**
 * Splits an RTF file into tokens up to the end of its outermost group; line ends of the file and binary data are left out.
 *
 * @throws Refusal `damaged-file` if the file ends inside a group, `too-deep` past `maximumGroups`.
 */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
	let depth = 0;
	let at = bytes.indexOf(openBrace);
	while (at >= 0 && at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte === openBrace) {
			depth += 1;
			if (depth > maximumGroups) throw tooDeep();
			yield { type: 'open' };
			at += 1;
		} else if (byte === closeBrace) {
			depth -= 1;
			yield { type: 'close' };
			if (depth === 0) return;
			at += 1;
		} else if (byte === backslash) {
			const { token, next } = controlAt(bytes, at + 1);
			if (token) yield token;
			at = next;
		} else {
			const end = textEnd(bytes, at);
			if (end > at) yield { type: 'bytes', bytes: bytes.subarray(at, end) };
			at = end > at ? end : at + 1;
		}
	}
	throw damaged();
}

function controlAt(bytes: Uint8Array, at: number): { token: RtfToken | null; next: number } {
	const first = bytes[at] ?? 0;
	if (!isLetter(first)) return symbolAt(bytes, at, first);
	let end = at;
	while (isLetter(bytes[end] ?? 0) && end - at < longestName) end += 1;
	const name = String.fromCharCode(...bytes.subarray(at, end));
	const { value, next: after } = numberAt(bytes, end);
	let next = bytes[after] === space ? after + 1 : after;
	if (name === 'bin') {
		next += Math.max(0, value ?? 0);
		return { token: null, next };
	}
	return { token: { type: 'word', name, value }, next };
}

function symbolAt(bytes: Uint8Array, at: number, sign: number): { token: RtfToken | null; next: number } {
	if (sign === apostrophe) return hexBytes(bytes, at + 1);
	if (sign === backslash || sign === openBrace || sign === closeBrace) {
		return { token: { type: 'bytes', bytes: Uint8Array.of(sign) }, next: at + 1 };
	}
	const name = sign === carriageReturn || sign === lineFeed ? 'par' : String.fromCharCode(sign);
	return { token: { type: 'word', name, value: null }, next: at + 1 };
}

/** `\'cb\'e8\'f1`: neighbours are one token, for whole letters are written so. */
function hexBytes(bytes: Uint8Array, from: number): { token: RtfToken | null; next: number } {
	const found: number[] = [];
	let at = from;
	for (;;) {
		const code = Number.parseInt(String.fromCharCode(...bytes.subarray(at, at + 2)), 16);
		if (!Number.isNaN(code)) found.push(code);
		at += 2;
		if (bytes[at] !== backslash || bytes[at + 1] !== apostrophe) break;
		at += 2;
	}
	const token = found.length > 0 ? ({ type: 'bytes', bytes: Uint8Array.from(found) } as const) : null;
	return { token, next: at };
}

function numberAt(bytes: Uint8Array, at: number): { value: number | null; next: number } {
	const negative = bytes[at] === minus;
	let next = negative ? at + 1 : at;
	const from = next;
	let value = 0;
	while (isDigit(bytes[next] ?? 0) && next - from < longestNumber) {
		value = value * 10 + (bytes[next] ?? 0) - zero;
		next += 1;
	}
	return next === from ? { value: null, next: at } : { value: negative ? -value : value, next };
}

function textEnd(bytes: Uint8Array, at: number): number {
	let end = at;
	while (end < bytes.length) {
		const byte = bytes[end] ?? 0;
		if (byte === openBrace || byte === closeBrace || byte === backslash || byte === 0) break;
		if (byte === carriageReturn || byte === lineFeed) break;
		end += 1;
	}
	return end;
}

function isLetter(byte: number): boolean {
	return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
	return byte >= zero && byte <= 0x39;
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The RTF file ends in the middle, as after a download that stopped. Get the file again.',
	);
}

function tooDeep(): Refusal {
	return new Refusal(
		'too-deep',
		`The RTF file nests its groups deeper than ${maximumGroups} levels, which no office program does. Print it to PDF and ingest that.`,
	);
}
