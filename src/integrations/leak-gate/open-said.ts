import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import { letterOfFile } from './letter-of-file.ts';
import { madeBreak } from './line-breaks.ts';
import { plainSpace } from './plain-space.ts';

/** In characters: anything shorter is faster to scan than to look up. */
const shortest = 4;
/** What separates a page's words, and stays: a break, a quotation mark of an attribute. */
const apart = /[\r\n"]/g;
/** A piece in which `plainSpace` changes something. */
const hasOddSpace = /[^\S ]| {2}|^ | $/;
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
/** Example: the title in `title: Про лавки`. */
const valuePattern = /^ {0,2}(?:title|registrationIndex): (.+)$/gm;
const datePattern = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
/** A figure before or after, with what is between figures of one number. */
const beside = '[\\p{L}\\d][().\\-]{0,2}|\\d[\\s().\\-]{1,3}';
const besideAfter = '[().\\-]{0,2}[\\d]|[\\s().\\-]{1,3}\\d|\\p{L}';
/** Signs with a meaning in a pattern. */
const syntax = /[\\^$.*+?()[\]{}|/]/g;

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
	const own = ownValues(id, markdown);
	return (reading) => {
		const pieces: string[] = [];
		let at = 0;
		for (let end = nextBreak(reading, 0); end !== -1; end = nextBreak(reading, end + 1)) {
			pieces.push(unsaid(reading.slice(at, end), said), reading.charAt(end));
			at = end + 1;
		}
		pieces.push(unsaid(reading.slice(at), said));
		return pieces.join('').replace(own, madeBreak);
	};
}

/** A piece, or what it says besides whole lines of the Markdown: the search index joins these by full stops. */
function unsaid(piece: string, said: ReadonlySet<string>): string {
	if (piece.length < shortest) return piece;
	if (said.has(hasOddSpace.test(piece) ? plainSpace(piece) : piece)) return madeBreak;
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
	apart.lastIndex = from;
	return apart.exec(text)?.index ?? -1;
}

/** Where the longest whole line that begins with a sentence ends; the sentence itself where none does. */
function endOfLine(sentences: readonly string[], from: number, said: ReadonlySet<string>): number {
	for (let to = Math.min(sentences.length, from + mostSentences); to > from; to -= 1) {
		const words = plainSpace(sentences.slice(from, to).join(joint));
		if (words.length >= shortest && (said.has(words) || said.has(words.replace(lastStop, '')))) return to;
	}
	return from;
}

/**
 * A letter's address, names of its files, title, numbers and dates, none of them beside a figure that it could be a part
 * of a longer value with: what remains of a page is the same on every letter's page, and is remembered.
 */
function ownValues(id: string, markdown: string): RegExp {
	const [authority = '', year = '', slug = ''] = id.split('/');
	const values = [...markdown.matchAll(valuePattern)].map(([, value = '']) => value.replace(quoted, '$1$2'));
	const dates = new Set(markdown.match(datePattern)).values().flatMap((date) => {
		const [y = '', month = '', day = ''] = date.split('-');
		return [date, `${day}.${month}.${y}`, `${y}/${month}/${day}`];
	});
	const words = [...values.filter(({ length }) => length >= shortest), ...dates].map(escaped);
	const files = `${escaped(slug)}(?=\\.[a-z])`;
	const addresses = [`${authority}/${year}/${slug}`, `${authority}-${year}-${slug}`].map(escaped);
	return new RegExp(
		`(?:${addresses.join('|')})|(?<!${beside})(?:${[files, ...words].join('|')})(?!${besideAfter})`,
		'gu',
	);
}

function escaped(text: string): string {
	return text.replace(syntax, '\\$&');
}

/** What a line says, as it stands and as a page shows it: a value of the front matter, an item, a heading, a cell. */
function wordsOf(line: string): string[] {
	const value = line.replace(label, '').replace(quoted, '$1$2').replaceAll("''", "'");
	const shown = value.replace(escapedPattern, '$1');
	return [line, value, shown, ...(line.startsWith('|') ? shown.split('|') : [])].map(plainSpace);
}
