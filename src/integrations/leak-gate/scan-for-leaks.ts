import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { numberGroup, phoneDigits } from '#archive/search/number-groups.ts';
import { publishedFiles } from '../published-files.ts';
import { type FileText, fileText, WORD_BREAK } from './file-text.ts';
import { isCheckedCopy } from './is-checked-copy.ts';
import { readings } from './readings.ts';

const languages = Object.values(jurisdictions).map(({ search }) => search);

/** Example: the stroke and the hyphen of «25/К-170із». */
const DROPPED = /[^\p{L}\p{N}_]/gu;

/** Tells which kinds of personal data a text holds; public contacts are not among them. */
export type FindLeaks = (text: string) => readonly RedactionKind[];

/** One kind of personal data at one place of the site. It never holds the value. */
export interface Leak {
	/** Path from the site's root, with `/`; where the name itself leaks, its folder followed by `(name)`. */
	readonly file: string;
	/** `unreadable` where the file holds text that the gate cannot read. */
	readonly kind: RedactionKind | 'unreadable';
	/** Line of the file, from 1; null in a compressed file, in an unreadable one and in a name. */
	readonly line: number | null;
	/** Page of the letter whose text a file of the search index shows; absent elsewhere. */
	readonly page?: string;
}

/**
 * Looks for personal data in files of a built site, and in their names.
 *
 * @param part which of the site's files, as paths from its root; all of them unless told
 * @returns every place, in order of the files and their lines; empty where nothing leaks.
 */
export function scanForLeaks(dir: string, findLeaks: FindLeaks, part?: readonly string[]): Leak[] {
	const all = publishedFiles(dir);
	const files = part ?? all;
	const read = (file: string) => {
		const bytes = readFileSync(join(dir, file));
		const content = fileText(file, bytes);
		return content === 'unreadable' && isCheckedCopy(dir, file, bytes) ? 'skipped' : content;
	};
	return [
		...leaksInNames(files, findLeaks),
		...files.flatMap((file) =>
			isWordIndex(file) ? leaksInIndex(file, all, read, findLeaks) : leaksInFile(file, read(file), findLeaks),
		),
	];
}

function leaksInNames(files: readonly string[], findLeaks: FindLeaks): Leak[] {
	// Without its ending a name is judged too: «olena@poshta.example.html» looks like the name of a page.
	const said = (file: string) => `${file}\n${file.replace(/\.[^./]+$/, '')}`;
	if (findLeaks(files.map(said).join('\n')).length === 0) return [];
	return files.flatMap((file) =>
		findLeaks(said(file)).map((kind) => ({ file: `${posix.dirname(file)}/(name)`, kind, line: null })),
	);
}

function leaksInFile(file: string, content: FileText, findLeaks: FindLeaks): Leak[] {
	if (content === 'skipped') return [];
	if (content === 'unreadable') return [{ file, kind: 'unreadable', line: null }];
	const places = new Map<string, Leak>();
	const page = isShownText(file) ? PAGE_OF_TEXT.exec(content.text)?.[1] : undefined;
	for (const reading of readings(content.text)) {
		for (const kind of findLeaks(reading)) {
			const lines = content.hasLines ? linesOf(kind, reading, findLeaks) : [null];
			for (const line of lines)
				places.set(`${kind} ${line}`, { file, kind, line, ...(page !== undefined && { page }) });
		}
	}
	return [...places.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1));
}

/** Whether a file holds words as Pagefind writes them: its indexes, and the list that names their first and last words. */
function isWordIndex(file: string): boolean {
	return /\.pf_(?:index|meta)(?:\.js)?$/.test(file);
}

/** Whether a file holds what search results show of a letter. Its name is a digest, which tells a person nothing. */
function isShownText(file: string): boolean {
	return /\.pf_fragment(?:\.js)?$/.test(file);
}

/** Examples: `["/letters/12345678/2018/25-k.html",` as the archive stores it, `{"url":"/letters/…` as Pagefind does. */
const PAGE_OF_TEXT = /^(?:\[|\{"url":)"\/?([^"\\]+)"/;

/**
 * Leaks among the words of a search index. Signs inside a word are dropped there, and the groups of a number joined, so that
 * a harmless «(0499) 12-34-56» looks like a tax number: what stands in a fragment, signs and all, is judged there.
 */
function leaksInIndex(
	file: string,
	files: readonly string[],
	read: (file: string) => FileText,
	findLeaks: FindLeaks,
): Leak[] {
	const content = read(file);
	if (typeof content === 'string' || findLeaks(content.text).length === 0)
		return leaksInFile(file, content, findLeaks);
	const words = new Set(content.text.split(WORD_BREAK).filter((word) => findLeaks(word).length > 0));
	for (const fragment of files.filter(isShownText)) {
		const shown = read(fragment);
		if (typeof shown === 'string') continue;
		for (const word of indexedWords(shown.text)) words.delete(word);
	}
	return leaksInFile(file, { ...content, text: [...words].join(WORD_BREAK) }, findLeaks);
}

/** A fragment's words as an index may have them: without signs, numbers in groups and phones as one number too. */
function* indexedWords(text: string): Generator<string> {
	const tokens = text.split(/\s+/u);
	for (const [at, token] of tokens.entries()) {
		yield token.replace(DROPPED, '').toLowerCase();
		for (const { phones } of languages) {
			yield phoneDigits(token, phones) ?? '';
			yield* numberGroup(tokens, at, phones)?.numbers ?? [];
		}
	}
}

/** Lines (from 1) that hold a kind; where it stands across lines, the line on which its first stretch ends. */
function linesOf(kind: RedactionKind, text: string, findLeaks: FindLeaks): number[] {
	const lines = text.split('\n');
	const alone = lines.flatMap((line, index) => (findLeaks(line).includes(kind) ? [index + 1] : []));
	if (alone.length > 0) return alone;
	let low = 1;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (findLeaks(lines.slice(0, middle).join('\n')).includes(kind)) high = middle;
		else low = middle + 1;
	}
	return [low];
}
