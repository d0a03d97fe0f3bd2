import { decodeText } from '../../shared/text/decode-text.ts';

/** The HTML standard looks for the encoding in the first 1,024 bytes; saved pages put scripts before it. */
const headLength = 4096;
const tolerated = 0.02;
const broken = /[\0\uFFFD]/gu;

// <meta charset="windows-1251">, <meta http-equiv="Content-Type" content="text/html; charset=koi8-u">, <?xml encoding="…"?>
const declaredCharset = /(?:charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w:-]+)/iu;

/**
 * The text of a web page: UTF-8 if the bytes are valid UTF-8, whatever the page says, because browsers that save a page leave its
 * statement about the encoding as it was; else the encoding of its byte order mark or its `meta`; else detected as for
 * a text file. Null if the bytes are not text in any of these.
 *
 * @example
 * decodeHtml(bytes) // '<!doctype html><meta charset="windows-1251">…'
 */
export function decodeHtml(bytes: Uint8Array): string | null {
	const utf8 = asUtf8(bytes);
	if (utf8 !== null && !utf8.includes('\0')) return utf8;
	const head = String.fromCharCode(...bytes.subarray(0, headLength));
	const declared = markOf(bytes) ?? declaredCharset.exec(head)?.[1];
	return (declared && asDeclared(bytes, declared)) || decodeText(bytes);
}

function asUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function markOf(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Null if nobody knows the encoding, or too much of the page is not in it. */
function asDeclared(bytes: Uint8Array, label: string): string | null {
	try {
		const text = new TextDecoder(label).decode(bytes);
		return (text.match(broken)?.length ?? 0) > text.length * tolerated ? null : text;
	} catch {
		return null;
	}
}
