import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { cborTexts } from '#archive/search/cbor-texts.ts';
import { unpackIndexFile } from '#archive/search/index-file.ts';
import { keyParts } from '#archive/search/word-key.ts';
import { madeBreak } from './line-breaks.ts';
import { paragraphsApart } from './paragraphs-apart.ts';

/** Pictures, fonts, sound and programs: they contain no text in which a form could be found, and are not scanned. */
export const skippedTypes: ReadonlySet<string> = new Set([
	'.png',
	'.jpg',
	'.jpeg',
	'.gif',
	'.webp',
	'.avif',
	'.ico',
	'.bmp',
	'.tif',
	'.tiff',
	'.woff',
	'.woff2',
	'.ttf',
	'.otf',
	'.eot',
	'.mp3',
	'.mp4',
	'.ogg',
	'.webm',
	'.wasm',
	'.pagefind',
]);

/** Documents and packages whose text the gate cannot read, and so cannot vouch for. */
export const unreadableTypes: ReadonlySet<string> = new Set([
	'.pdf',
	'.doc',
	'.docx',
	'.odt',
	'.rtf',
	'.xls',
	'.xlsx',
	'.ods',
	'.ppt',
	'.pptx',
	'.epub',
	'.djvu',
	'.eml',
	'.msg',
	'.mbox',
	'.p7s',
	'.p7m',
	'.asice',
	'.asics',
	'.zip',
	'.7z',
	'.rar',
	'.zim',
	'.bz2',
	'.xz',
	'.br',
	'.zst',
	'.sqlite',
	'.parquet',
]);

/** Index files of Pagefind that hold CBOR, words as the search's keys; its fragments hold JSON. */
const cborTypes: ReadonlySet<string> = new Set(['.pf_index', '.pf_meta', '.pf_filter']);
/** Example: the end of `pagefind/fragment/uk_1a2b3c4.pf_fragment.js`: a file of the search index, as a script. */
const indexFile = /(?<=\.(?:pf_\w+|pagefind))\.js$/;
const calendar = '.ics';
/** Where a calendar folds a long line, in the middle of a word (RFC 5545, 3.1). */
const foldedLine = /\r?\n[ \t]/g;
const jsonLines = '.jsonl';
const references = '.ris';
/** Where a field of a reference begins: «TI  - Про сквер». The end of one and the next tag are no sentence. */
const referenceField = /\n(?=[A-Z][A-Z\d] {2}- )/g;
const storedLetter = /\.pf_fragment\.js$/;
/** Files of an index that hold words and not letters. */
const wordIndex = /\.pf_(?:index|meta|filter)\.js$/;
/** What Pagefind puts before the content of each of its compressed files. */
const pagefindSignature = 'pagefind_dcd';
/** Separates the words of an index in its text, so that two adjacent ones are not read as one value. */
export const wordBreak = '\0';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');

/** The text of a published file, and whether it has lines as an editor shows them; or why there is no text to scan. */
export type FileText = { readonly text: string; readonly hasLines: boolean } | 'skipped' | 'unreadable';

/**
 * The text of a published file. Gzip and zlib are inflated (Pagefind's index among them), UTF-8 and UTF-16 decoded;
 * bytes that are no UTF-8 are read as Latin-1, for addresses and numbers are ASCII in every old encoding.
 *
 * @example
 * fileText('a.txt', Buffer.from('лист')) // { text: 'лист', hasLines: true }
 * fileText('a.png', bytes) // 'skipped'
 */
export function fileText(name: string, bytes: Uint8Array): FileText {
	if (indexFile.test(name)) {
		const content = unpacked(name, bytes);
		const told = content ? fileText(name.replace(indexFile, ''), content) : 'unreadable';
		if (typeof told === 'string') return told;
		return { text: storedLetter.test(name) ? paragraphsApart(told.text) : told.text, hasLines: false };
	}
	const type = /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? '';
	if (skippedTypes.has(type)) return 'skipped';
	if (unreadableTypes.has(type)) return 'unreadable';
	const content = inflated(bytes);
	if (!content) return 'unreadable';
	const plain = withoutSignature(content);
	if (type === calendar) return { text: decoded(plain).replace(foldedLine, ''), hasLines: false };
	if (type === references)
		return { text: decoded(plain).replace(referenceField, `\n${madeBreak}`), hasLines: content === bytes };
	// Each line is a record: no sentence continues on the next.
	if (type === jsonLines)
		return { text: decoded(plain).replaceAll('\n', `\n${madeBreak}`), hasLines: content === bytes };
	if (!cborTypes.has(type)) return { text: decoded(plain), hasLines: content === bytes };
	try {
		return { text: cborTexts(plain).flatMap(keyParts).join(wordBreak), hasLines: false };
	} catch {
		return 'unreadable';
	}
}

/**
 * The beginning of a published file’s text, of which the ASCII is sure: enough to tell whose letter the file shows, without
 * decoding all of it. Empty for a file that shows none.
 *
 * @param length in characters
 */
export function textHead(name: string, bytes: Uint8Array, length: number): string {
	const plain = isPlain(name, bytes) ? bytes : storedLetter.test(name) ? unpacked(name, bytes) : null;
	if (plain) return latin1.decode(plain.subarray(0, length));
	if (storedLetter.test(name) || wordIndex.test(name)) return '';
	const content = fileText(name, bytes);
	return typeof content === 'string' ? '' : content.text.slice(0, length);
}

/** Whether the bytes are the text: neither packed nor in units of two bytes. */
export function isPlain(name: string, [first = 0, second = 0]: Uint8Array): boolean {
	const isPacked = (first === 0x1f && second === 0x8b) || first === 0x78;
	const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	return !indexFile.test(name) && !isPacked && !isWide;
}

/** Content of a file of the search index; letters in it are compressed without a header that would tell so. */
function unpacked(name: string, bytes: Uint8Array): Uint8Array | null {
	try {
		const content = unpackIndexFile(bytes);
		return storedLetter.test(name) ? inflateRawSync(content) : content;
	} catch {
		return null;
	}
}

/** The bytes as they are, or inflated where their first bytes say gzip (RFC 1952) or zlib (RFC 1950); null if broken. */
function inflated(bytes: Uint8Array): Uint8Array | null {
	const [first = 0, second = 0] = bytes;
	if (first === 0x1f && second === 0x8b) {
		try {
			return gunzipSync(bytes);
		} catch {
			return null;
		}
	}
	if (first === 0x78 && ((first << 8) | second) % 31 === 0) {
		try {
			return inflateSync(bytes);
		} catch {
			// A text may begin with the same two characters: «x» and another.
		}
	}
	return bytes;
}

function withoutSignature(bytes: Uint8Array): Uint8Array {
	const signed = latin1.decode(bytes.subarray(0, pagefindSignature.length)) === pagefindSignature;
	return signed ? bytes.subarray(pagefindSignature.length) : bytes;
}

function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return utf8.decode(bytes);
	} catch {
		return latin1.decode(bytes);
	}
}
