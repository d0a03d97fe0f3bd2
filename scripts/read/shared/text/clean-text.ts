import { cellSeparator, hiddenWords, quoteSeparator } from '#archive/letter/separators.ts';

/** A text without invisible characters, and where in it they were. */
export interface CleanText {
	readonly text: string;
	/** Offset in the raw text (line ends made one) of the first thing taken out, null if there was none. */
	readonly firstInvisible: number | null;
	/** The removed characters that change how a text reads: direction overrides, zero-width characters. */
	readonly hidden: readonly HiddenSign[];
}

/** An invisible character, and its position in the clean text. */
export interface HiddenSign {
	readonly at: number;
	/** Code point, e.g. `U+202E`. */
	readonly sign: string;
}

// Windows, old Mac, NEL, line and paragraph separators, vertical tab, page break
const lineEnd = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
// «інфор\u00ADмація»
const softHyphenInLine = /\u00AD(?![ \t]*(?:\n|$))/g;
// NUL, zero-width space, right-to-left override, byte order mark, U+FFFF; neither tab, line end, soft hyphen nor our own signs
const pattern = `(?![\\t\\n\\u00AD${cellSeparator}${quoteSeparator}${hiddenWords}])[\\p{Cc}\\p{Cf}\\p{Noncharacter_Code_Point}]`;
const invisible = new RegExp(pattern, 'u');
const everyInvisible = new RegExp(pattern, 'gu');
// zero-width space and joiners, direction marks, embeddings, overrides and isolates, word joiner; a byte order mark is none
const misleading = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/u;

/**
 * Makes line ends `\n`, composes letters (NFC) and takes out control characters, zero-width characters, direction
 * marks and what is no character at all: a zero-width space inside an address would hide it from redaction, a direction
 * override would turn words around, and the build refuses U+FFFF, which no feed can hold. Soft hyphens go too, except at
 * line ends, where they say that a word goes on.
 *
 * @example
 * cleanText('Лис\u200Bт\r\n') // { text: 'Лист\n', firstInvisible: 3, hidden: [{ at: 3, sign: 'U+200B' }] }
 */
export function cleanText(raw: string): CleanText {
	const lines = raw.replace(lineEnd, '\n');
	const first = lines.search(invisible);
	// Composed last: a letter and its accent may have stood on both sides of something invisible.
	const text = compose(lines.replace(everyInvisible, ''));
	return {
		text,
		firstInvisible: first === -1 ? null : first,
		hidden: first === -1 ? [] : hiddenIn(lines, text),
	};
}

function compose(text: string): string {
	return text.replace(softHyphenInLine, '').normalize('NFC');
}

function hiddenIn(lines: string, text: string): HiddenSign[] {
	const found: HiddenSign[] = [];
	let from = 0;
	let at = 0;
	for (const { 0: sign, index } of lines.matchAll(everyInvisible)) {
		at += compose(lines.slice(from, index)).length;
		from = index + sign.length;
		if (!misleading.test(sign)) continue;
		const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		found.push({ at: Math.min(at, text.length), sign: `U+${code}` });
	}
	return found;
}
