import iconv from 'iconv-lite';
import { readingRules } from '../reading-rules.ts';

/** A text whose bytes were decoded with the wrong charset, restored. */
export interface Undone {
	readonly text: string;
	/** What it had been read as, and what it is, e.g. `windows-1252`, `windows-1251`. */
	readonly as: string;
	readonly is: string;
}

/** Programs wrap one wrong decoding in another; three in a row have not been seen. */
const mostTimes = 2;
/** Charsets whose letters a program may take for another's, Western ones first: they are what programs fall back to. */
const takenFor = ['windows-1252', 'windows-1251', 'koi8-u', 'cp866', 'macroman', 'iso-8859-5'];
const written = ['utf-8', 'windows-1251', 'koi8-u', 'cp866', 'iso-8859-5'];

// «ÓÊÐÀ», «РЈРљ»: what no figures and signs of punctuation hold
const notAscii = /\P{ASCII}/u;
// «Вигадана», «Âèãàäàíà»: a line with such words tells by itself whether it reads well
const ownWords = /(?<!\p{L})(?=\p{L}*[^\p{ASCII}])\p{L}{4}/u;
// «‡разкова»: small letters are the same in two charsets, capitals are not
const garbled = /[\u0080-\u009F‚ƒ†‡ˆ‰‹€™¤¦µ¶]\p{L}/u;
/** Likeness that no wrong decoding of such a line has. */
const readsWell = 0.6;

/** Lines and signs that a way of undoing is chosen by. */
const mostSampled = 60;
const signsSampled = 6000;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const byteTables = new Map<string, ReadonlyMap<string, number>>();

/**
 * Undoes a wrong decoding where the text is in no language of the country's letters and becomes one by it: «Ïðèâ³ò» was
 * Windows-1251, read as Windows-1252; «РџСЂРёРІС–С‚» UTF-8, read as Windows-1251. Line by line, for a head may be right where a text is not. Null if the text reads well, or nothing makes it readable.
 *
 * @example
 * undoDecoding('ÂÈÃÀÄÀÍÀ Ì²ÑÜÊÀ ÐÀÄÀ') // { text: 'ВИГАДАНА МІСЬКА РАДА', as: 'windows-1252', is: 'windows-1251' }
 */
export function undoDecoding(text: string): Undone | null {
	const { isReadable } = readingRules();
	if (!notAscii.test(text) || isReadable(text)) return null;
	let found: Undone = { text, as: '', is: '' };
	for (let time = 0; time < mostTimes; time++) {
		const next = likeliest(found.text);
		if (!next) return null;
		found = { ...next, as: found.as || next.as };
		if (isReadable(found.text)) return found;
	}
	return null;
}

/** The undoing by which the text looks most like the country's language. What is valid UTF-8 was UTF-8: nothing else is by chance. */
function likeliest(text: string): Undone | null {
	const lines = text.split('\n');
	const telling = sampleOf(lines);
	const sample = telling.join('\n');
	let best: { as: string; is: string; likeness: number } | null = null;
	for (const as of takenFor) {
		const whole = inUtf8(lines, as);
		if (whole !== null) return { text: whole, as, is: 'utf-8' };
		for (const is of written) {
			if (as === is) continue;
			const next = undoneLines(telling, as, is).join('\n');
			const likeness = next === sample ? Number.NEGATIVE_INFINITY : readingRules().likeness(next);
			if (!best || likeness > best.likeness) best = { as, is, likeness };
		}
	}
	if (!best || best.likeness <= readingRules().likeness(sample)) return null;
	return { text: undoneLines(lines, best.as, best.is).join('\n'), as: best.as, is: best.is };
}

/** The first lines with other letters than ASCII has: enough to choose between some thirty ways of undoing. */
function sampleOf(lines: readonly string[]): string[] {
	let signs = 0;
	const sample: string[] = [];
	for (const line of lines) {
		if (sample.length >= mostSampled || signs >= signsSampled) break;
		if (notAscii.test(line)) sample.push(line);
		signs += notAscii.test(line) ? line.length : 0;
	}
	return sample;
}

/** Null at the first line that is not valid UTF-8. */
function inUtf8(lines: readonly string[], as: string): string | null {
	const whole: string[] = [];
	for (const line of lines) {
		const undone = notAscii.test(line) ? asUtf8(line, as) : line;
		if (undone === null) return null;
		whole.push(undone);
	}
	return whole.join('\n');
}

/** A line without words, as one of a number alone, goes the way of the line above it. */
function undoneLines(lines: readonly string[], as: string, is: string): string[] {
	let above = false;
	return lines.map((line) => {
		if (!notAscii.test(line)) return line;
		const right = ownWords.test(line)
			? !garbled.test(line) && readingRules().likeness(line) > readsWell
			: above;
		above = right;
		const undone = right ? null : is === 'utf-8' ? asUtf8(line, as) : decoded(line, as, is);
		return undone ?? line;
	});
}

function decoded(line: string, as: string, is: string): string | null {
	const bytes = bytesOf(line, as);
	return bytes && iconv.decode(bytes, is);
}

function asUtf8(line: string, as: string): string | null {
	const bytes = bytesOf(line, as);
	// A blank at the line's end was a letter's second byte: «Р\u00A0».
	return bytes && (utf8(bytes) ?? utf8(Buffer.concat([bytes, Buffer.of(0xa0)])));
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return null;
	}
}

/** The bytes that were decoded by a charset; null if it has no such letters. */
function bytesOf(line: string, charset: string): Buffer | null {
	const table = byteTable(charset);
	const bytes: number[] = [];
	for (const sign of line) {
		const byte = table.get(sign);
		if (byte === undefined) return null;
		bytes.push(byte);
	}
	return Buffer.from(bytes);
}

/** Bytes that a charset leaves out stand for themselves, as control characters: so browsers and mail programs read them. */
function byteTable(charset: string): ReadonlyMap<string, number> {
	const known = byteTables.get(charset);
	if (known) return known;
	const table = new Map<string, number>();
	for (let byte = 0x80; byte < 0x100; byte++) {
		const sign = iconv.decode(Buffer.of(byte), charset);
		if (charset.startsWith('windows') || sign === '\uFFFD') table.set(String.fromCharCode(byte), byte);
	}
	for (let byte = 0; byte < 0x100; byte++) table.set(iconv.decode(Buffer.of(byte), charset), byte);
	byteTables.set(charset, table);
	return table;
}
