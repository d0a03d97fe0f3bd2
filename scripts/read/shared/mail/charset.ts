import iconv from 'iconv-lite';
import { cellSeparator, quoteSeparator } from '#archive/letter/separators.ts';
import { readingRules } from '../reading-rules.ts';
import { decodeText } from '../text/decode-text.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Similarity to the language that no wrong decoding of a line or more reaches; capitals and single words come close from both sides. */
const beyondDoubt = 0.6;
const clearlyBetter = 0.5;

/** Characters that are enough to know a charset by. */
const sample = 100_000;

/** KOI8-U is KOI8-R with Ukrainian letters in place of frames, and mail has letters rather than frames. */
const aliases: Readonly<Record<string, string>> = {
	'koi8-r': 'koi8-u',
	'koi8-ru': 'koi8-u',
	koi8: 'koi8-u',
	'x-mac-cyrillic': 'macukraine',
	'x-mac-ukrainian': 'macukraine',
	'x-cp1251': 'windows-1251',
	'cp-866': 'ibm866',
	unicode: 'utf-16le',
	'unicode-1-1-utf-7': 'utf-7',
};

// charsets in which ASCII bytes mean something else
const wide = /^(?:utf-?(?:16|32|7)|ucs-?2)/;
// charsets that mail programs write without knowing
const vague = /^(?:us-?ascii|ascii|utf-?8|unicode-1-1-utf-8)$/;
// «Лист», but not the lone accents of «déjà»
const run = /\P{ASCII}{3}/u;
// «Reference:»
const ascii = /[\x21-\x7E]+/g;
// U+001F: cells, quoted mail and the marks of this reader
const separators = new RegExp(`[${quoteSeparator}-${cellSeparator}\uFDD0-\uFDEF]`, 'g');

/**
 * Decodes text of a mail by the charset that it declares, or by its content where the declaration is missing, unknown
 * or plainly wrong: mail programs and list servers relabel Windows-1251 as us-ascii, ISO-8859-1 or UTF-8. Any bytes give
 * a text; the archive's own separators are left out of it.
 *
 * @example
 * decodeMailText(Buffer.from('CBE8F1F2', 'hex'), 'us-ascii') // 'Лист'
 */
export function decodeMailText(bytes: Uint8Array, declared: string | null): string {
	return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charsetOf(declared))
		.replace(separators, '')
		.toWellFormed();
}

function decode(bytes: Buffer, charset: string | null): string {
	if (charset !== null && wide.test(charset)) return iconv.decode(bytes, charset);
	if (!hasHighByte(bytes)) return iconv.decode(bytes, charset ?? 'utf-8');
	const utf8 = asUtf8(bytes);
	if (utf8 !== null && (charset === null || vague.test(charset))) return utf8;
	const asDeclared = charset === null || vague.test(charset) ? null : iconv.decode(bytes, charset);
	const trust = asDeclared === null ? 0 : likeness(asDeclared);
	if (asDeclared !== null && (!run.test(asDeclared) || trust > beyondDoubt)) return asDeclared;
	const best = likeliest(bytes, utf8);
	if (best.likeness > Math.max(0, asDeclared === null ? 0 : trust + clearlyBetter)) return best.text;
	return asDeclared ?? decodeText(bytes) ?? iconv.decode(bytes, 'windows-1252');
}

/** The text that looks most like the country's language, in UTF-8 or in one of the charsets of one byte a letter. */
function likeliest(bytes: Buffer, utf8: string | null): { text: string; likeness: number } {
	let best = { text: utf8 ?? '', likeness: utf8 === null ? 0 : likeness(utf8) };
	for (const charset of readingRules().charsets.mail) {
		const text = iconv.decode(bytes, charset);
		const found = run.test(text) ? likeness(text) : 0;
		if (found > best.likeness) best = { text, likeness: found };
	}
	return best;
}

/** Judged only by the non-ASCII text: markup and English around it say nothing about the charset. */
function likeness(text: string): number {
	return readingRules().likeness(text.slice(0, sample).replace(ascii, ' '));
}

/** The charset by iconv-lite's name, or null where it is not known. */
function charsetOf(declared: string | null): string | null {
	const name = (declared ?? '')
		.trim()
		.toLowerCase()
		.replace(/^["']|["']$/g, '')
		.replace(/\*.*$/, '');
	const encoding = aliases[name] ?? name;
	return encoding !== '' && iconv.encodingExists(encoding) ? encoding : null;
}

function asUtf8(bytes: Buffer): string | null {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return null;
	}
}

function hasHighByte(bytes: Buffer): boolean {
	return bytes.some((byte) => byte > 0x7f);
}
