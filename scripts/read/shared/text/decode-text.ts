import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { readingRules } from '../reading-rules.ts';

const byteOrderMarks = [
	{ sign: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ sign: [0xff, 0xfe], encoding: 'utf-16le' },
	{ sign: [0xfe, 0xff], encoding: 'utf-16be' },
];

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** A stray control character is a letter's flaw; more of them are a binary file. */
const tolerated = 0.05;

// NUL, BEL, U+FFFD; not tab, line ends, form feed
const broken = /(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFD]/gu;

/**
 * Decodes a text file in UTF-8 or in a charset of the country (in Ukraine UTF-16, Windows-1251, KOI8-U, code page 866 and others), or returns null if it is in none of them.
 *
 * A byte order mark decides the encoding, and so does valid UTF-8. Otherwise each encoding is tried, what jschardet guesses first, and
 * the one whose text looks most like the country's language wins, if any looks like it at all: on a line or two jschardet alone takes
 * KOI8-U for something else.
 *
 * @example
 * decodeText(Uint8Array.of(0xCB, 0xE8, 0xF1, 0xF2)) // 'Лист'
 */
export function decodeText(bytes: Uint8Array): string | null {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const mark = byteOrderMarks.find(({ sign }) => sign.every((byte, at) => bytes[at] === byte));
	const text = mark ? asMarked(buffer, mark.encoding) : (asUtf8(bytes) ?? asLikeliest(buffer));
	return text === null || brokenShare(text) > tolerated ? null : text.toWellFormed();
}

/** Any bytes at all are UTF-16, so the mark alone does not make it text. */
function asMarked(buffer: Buffer, encoding: string): string | null {
	const text = iconv.decode(buffer, encoding);
	return encoding === 'utf-8' || text.trim() === '' || readingRules().likeness(text) > 0 ? text : null;
}

function asUtf8(bytes: Uint8Array): string | null {
	try {
		const text = strictUtf8.decode(bytes);
		// UTF-16 is often valid UTF-8 too, with a control character at every other place.
		return brokenShare(text) > tolerated ? null : text;
	} catch {
		return null;
	}
}

function asLikeliest(buffer: Buffer): string | null {
	const guess = detect(buffer).encoding?.toLowerCase() ?? '';
	const candidates = [...readingRules().charsets.files].sort(
		(a, b) => Number(namesOf(b, guess)) - Number(namesOf(a, guess)),
	);
	let best: { text: string; likeness: number } | null = null;
	for (const encoding of candidates) {
		if (encoding.startsWith('utf-16') && buffer.length % 2 === 1) continue;
		const text = iconv.decode(buffer, encoding);
		const likeness = readingRules().likeness(text);
		if (likeness > (best?.likeness ?? 0)) best = { text, likeness };
	}
	return best?.text ?? null;
}

/** jschardet writes `utf-16-le`, and often takes KOI8-U for its Russian sister. */
function namesOf(encoding: string, guess: string): boolean {
	return guess.replace('koi8-r', 'koi8-u').replace('utf-16-', 'utf-16') === encoding;
}

/** Share of characters that no text holds: controls and what could not be decoded. */
function brokenShare(text: string): number {
	return (text.match(broken)?.length ?? 0) / Math.max(1, text.length);
}
