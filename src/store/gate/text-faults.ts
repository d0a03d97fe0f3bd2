import { decodeUtf8 } from '../document/decode-utf8.ts';
import type { GateFault } from './content-rules.ts';

/** The text of a content file, or what is wrong with its bytes and characters. */
export type CheckedText =
	| { readonly text: string; readonly fault: null }
	| { readonly text: null; readonly fault: GateFault };

/** UTF-16, the low byte first and the high byte first. */
const utf16Marks = [
	[0xff, 0xfe],
	[0xfe, 0xff],
];
// «<<<<<<< HEAD», «||||||| merged common ancestors», «=======», «>>>>>>> branch»; longer ones where a repository says so
const conflictPattern = /^(?:<{7,}(?:[ \t].*)?|>{7,}(?:[ \t].*)?|\|{7}(?:[ \t].*)?|={7})\r?$/m;
// NUL, other controls but tab and line ends, a byte-order mark, direction marks and overrides, what is no character
const unseenPattern =
	/(?![\t\n\r])\p{Cc}|[\uFEFF\u202A-\u202E\u2066-\u2069\u2028\u2029]|\p{Noncharacter_Code_Point}/u;
const replacement = /\uFFFD/gu;
const mostReplaced = 5;
const mostReplacedShare = 0.02;

/** Reads a content file of text: UTF-8 with Unix line ends, without invisible characters and conflict markers. */
export function checkedText(path: string, bytes: Uint8Array): CheckedText {
	const text = decodeUtf8(bytes);
	const fault = text === null ? notUtf8(path, bytes) : faultOf(path, text);
	return fault || text === null ? { text: null, fault: fault ?? notUtf8(path, bytes) } : { text, fault };
}

function faultOf(path: string, text: string): GateFault | null {
	if (text.trim() === '') {
		const message = `It is empty. Bring it back from git (git checkout -- ${`content/${path}`}), or remove it if it is of no use.`;
		return { rule: 'empty-content-file', subject: path, message };
	}
	return conflict(path, text) ?? unseen(path, text) ?? replaced(path, text) ?? lineEnds(path, text);
}

function notUtf8(path: string, bytes: Uint8Array): GateFault {
	const utf16 = utf16Marks.some((mark) => mark.every((byte, at) => bytes[at] === byte));
	const what = utf16 ? 'It is UTF-16' : 'An editor has saved it in an older encoding, perhaps Windows-1251';
	return {
		rule: 'not-utf-8',
		subject: path,
		message: `${what}; every content file is UTF-8. Open it in that encoding and save it as UTF-8 without a byte-order mark, or bring it back from git.`,
	};
}

/** Signs that stand for what an editor could not decode. One or two a letter may come from a bad scan. */
function replaced(path: string, text: string): GateFault | null {
	const signs = text.match(replacement)?.length ?? 0;
	if (signs < mostReplaced || signs < text.length * mostReplacedShare) return null;
	return {
		rule: 'not-utf-8',
		subject: path,
		message: `${signs} of its characters are U+FFFD: an editor has opened it in the wrong encoding and saved what it could not read. The words are gone from this file; bring it back from git.`,
	};
}

function conflict(path: string, text: string): GateFault | null {
	const mark = conflictPattern.exec(text);
	if (!mark) return null;
	return {
		rule: 'conflict-markers',
		subject: `${path}:${lineAt(text, mark.index)}`,
		message: `${mark[0].trimEnd().slice(0, 7)} begins a line: git could not merge two versions, and both stand in the file. Keep one of them, or what is right of both, and remove the lines with the marks.`,
	};
}

/** Where the first invisible character or noncharacter is, null if there is none. */
export function unseenSign(text: string): { readonly sign: string; readonly at: number } | null {
	const found = unseenPattern.exec(text);
	return found && { sign: found[0], at: found.index };
}

function unseen(path: string, text: string): GateFault | null {
	const found = unseenSign(text);
	if (!found) return null;
	const code = found.sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	const mark = code === 'FEFF' && found.at === 0;
	return {
		rule: 'unseen-characters',
		subject: `${path}:${lineAt(text, found.at)}`,
		message: mark
			? `U+${code} stands there, a byte-order mark, which Windows editors put before a text. Save the file as UTF-8 without it, or bring the file back from git.`
			: `U+${code} stands there: it is invisible or reverses the order of words, and it breaks feeds, search and hashes. Remove it, or bring the file back from git.`,
	};
}

function lineEnds(path: string, text: string): GateFault | null {
	const at = text.indexOf('\r');
	if (at === -1) return null;
	return {
		rule: 'line-ends',
		subject: `${path}:${lineAt(text, at)}`,
		message:
			'Lines end with CR: an editor of Windows or of an old Mac has saved it. Files are hashed byte for byte, so set the editor to line ends of Unix (LF) and save it again, or bring the file back from git.',
	};
}

/** From 1. */
function lineAt(text: string, index: number): number {
	return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
