import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import { letterOfFile } from './letter-of-file.ts';
import { madeBreak } from './line-breaks.ts';
import { withoutOwnValues } from './own-values.ts';
import { plainSpace } from './plain-space.ts';

/** In characters: anything shorter is faster to scan than to look up. */
const shortest = 4;
/** What separates a page's words, and stays: a break, a quotation mark of an attribute; by their numbers. */
const apart: ReadonlySet<number> = new Set([...'\r\n"'].map((sign) => sign.charCodeAt(0)));
const lastApart = Math.max(...apart);
/** What the search index joins the lines of a letter by. */
const joint = '. ';
/** Of a line: «вул. Тиха, 1, м. Тихе, 10001, тел. 1-11-11» has four. */
const mostSentences = 8;
const lastStop = /\.$/;
/** Examples: `title: `, `  - `, `## `, `12. `, `> `. */
const label = /^\s*(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)])\s+)*(?:[A-Za-z]+:\s+)?/;
/** Example: `"Про «лавки»"`. */
const quoted = /^(?:"(.*)"|'(.*)')$/;
/** Example: `\_`. */
const escapedPattern = /\\([!-/:-@[-`{-~])/g;
/**
 * Keeps only what a reading of a published file says beyond its letter's Markdown. The Markdown is checked as a whole, with
 * every finder; a page, a reference or a search result that only repeats its lines is not checked again.
 *
 * @param dir folder of the built site
 * @returns given a file and its text, returns the function that leaves lines out; for a file that belongs to no letter, it leaves out nothing
 * @example
 * openSaid('dist')('letters/1/2018/2.html', html)('<meta content="Про лавки">') // '<meta content="\r">'
 */
export function openSaid(dir: string): (file: string, text: string) => (reading: string) => string {
	let last: { readonly id: string; readonly leave: (reading: string) => string } | undefined;
	return (file, text) => {
		const id = letterOfFile(file, text);
		const markdown = id === null ? '' : join(dir, letterPath(id, 'md'));
		if (id === null || (last?.id !== id && !existsSync(markdown))) return (reading) => reading;
		last = last?.id === id ? last : { id, leave: leaveUnsaid(id, readFileSync(markdown, 'utf8')) };
		return last.leave;
	};
}

function leaveUnsaid(id: string, markdown: string): (reading: string) => string {
	const said = new Set(markdown.split('\n').flatMap((line) => wordsOf(line)));
	const withoutOwn = withoutOwnValues(id, markdown);
	return (reading) => {
		const pieces: string[] = [];
		let at = 0;
		for (let end = nextBreak(reading, 0); end !== -1; end = nextBreak(reading, end + 1)) {
			pieces.push(unsaid(reading.slice(at, end), said), reading.charAt(end));
			at = end + 1;
		}
		pieces.push(unsaid(reading.slice(at), said));
		return withoutOwn(pieces.join(''));
	};
}

/** A piece, or what it says besides whole lines of the Markdown: the search index joins these by full stops. */
function unsaid(piece: string, said: ReadonlySet<string>): string {
	if (piece.length < shortest) return piece;
	if (said.has(plainSpace(piece))) return madeBreak;
	if (!piece.includes(joint)) return piece;
	const sentences = piece.split(joint);
	const left: string[] = [];
	for (let from = 0; from < sentences.length; ) {
		const to = endOfLine(sentences, from, said);
		left.push(to > from ? madeBreak : (sentences[from] ?? ''));
		from = Math.max(to, from + 1);
	}
	return left.join(joint);
}

function nextBreak(text: string, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code <= lastApart && apart.has(code)) return at;
	}
	return -1;
}

/** Where the longest whole line that begins with a sentence ends; the sentence itself where none does. */
function endOfLine(sentences: readonly string[], from: number, said: ReadonlySet<string>): number {
	for (let to = Math.min(sentences.length, from + mostSentences); to > from; to -= 1) {
		const words = plainSpace(sentences.slice(from, to).join(joint));
		if (words.length >= shortest && (said.has(words) || said.has(words.replace(lastStop, '')))) return to;
	}
	return from;
}

/** What a line says, as it stands and as a page shows it: a value of the front matter, an item, a heading, a cell. */
function wordsOf(line: string): string[] {
	const value = line.replace(label, '').replace(quoted, '$1$2').replaceAll("''", "'");
	const shown = value.includes('\\') ? value.replace(escapedPattern, '$1') : value;
	const words = [line, value, shown, ...(line.startsWith('|') ? shown.split('|') : [])];
	return [...new Set(words)].map(plainSpace);
}
