import { cellSeparator, quoteSeparator } from '../formats/format.ts';

/** A text without what nobody can see, and where the first such character stood in it (null where there was none). */
export interface CleanText {
	readonly text: string;
	readonly firstInvisible: number | null;
}

/**
 * Makes line ends `\n`, composes letters (NFC) and takes out control characters, zero-width characters and direction
 * marks: a zero-width space inside an address would hide it from redaction, a direction override would turn words
 * around. Soft hyphens go too, except at line ends, where they say that a word goes on.
 *
 * @example
 * cleanText('Лис\u200Bт\r\n') // { text: 'Лист\n', firstInvisible: 3 }
 */
export function cleanText(raw: string): CleanText {
	const lines = raw.replace(lineEnd, '\n');
	const first = lines.search(invisible);
	// Composed last: a letter and its accent may have stood on both sides of something invisible.
	const text = lines.replace(everyInvisible, '').replace(softHyphenInLine, '').normalize('NFC');
	return { text, firstInvisible: first === -1 ? null : first };
}

// Windows, old Mac, NEL, line and paragraph separators, vertical tab, page break
const lineEnd = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
// «інфор\u00ADмація»
const softHyphenInLine = /\u00AD(?![ \t]*(?:\n|$))/g;
// NUL, zero-width space, right-to-left override, byte order mark; not tab, line end, soft hyphen, nor our own separators
const pattern = `(?![\\t\\n\\u00AD${cellSeparator}${quoteSeparator}])[\\p{Cc}\\p{Cf}]`;
const invisible = new RegExp(pattern, 'u');
const everyInvisible = new RegExp(pattern, 'gu');
