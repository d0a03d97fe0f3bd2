import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { publishedFiles } from '../published-files.ts';
import { editsFile } from './edited-index.ts';
import { type FileText, wordBreak } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';
import { isMadeOfLines } from './is-made-of-lines.ts';
import { isShownText } from './is-shown-text.ts';
import { isWordIndex } from './is-word-index.ts';
import type { JudgedFiles } from './judged-files.ts';
import { openKeys } from './keys-of-files.ts';
import { isLarge, largeParts } from './large-file.ts';
import type { Leak } from './leak.ts';
import { leaksInNames } from './leaks-in-names.ts';
import { linesOf } from './lines-of.ts';
import { madeKey } from './made-key.ts';
import { openMarkdown } from './markdown-of.ts';
import { type FindNames, namesBesides } from './names-besides.ts';
import { openSaid } from './open-said.ts';
import { isPlainSource, publishedText } from './published-text.ts';
import { readings } from './readings.ts';
import { requisiteValues } from './requisite-values.ts';
import { shownFiles } from './shown-files.ts';
import { type ValueHashes, valueHashes } from './value-hashes.ts';
import { doubtfulWords, wordsInIndexes } from './words-in-index.ts';

/** The finders for the files of a site. */
export interface LeakFinders {
	/** Of any text. */
	readonly inText: FindLeaks;
	/** Additionally for a letter's Markdown with its front matter: names too. */
	readonly inLetter?: FindLeaks;
	/** Additionally for a copy of a letter's source in plain text. */
	readonly inSource?: FindLeaks;
	/** Additionally for a file that no program of the archive wrote, without its tags. */
	readonly inWords?: FindLeaks;
	/** For what a file says beyond letters: who is named. */
	readonly names?: FindNames;
}

/** How the files of a site are scanned. */
export interface ScanScope {
	/** Those that the publisher put next to the pages (`public/`). */
	readonly own?: ReadonlySet<string>;
	/**
	 * Whether what a file repeats of its letter's Markdown is looked at in the Markdown alone. It tells whether anything leaks,
	 * and not every place.
	 */
	readonly isQuick?: boolean;
	/** Values of the letters’ requisites; made of the site unless given. */
	readonly values?: ValueHashes;
	/** Files that were found clean by the same rules before, looked up in a quick look alone. */
	readonly judged?: JudgedFiles;
}

const frontMatterEnd = '\n---\n';
/** Example: `letters/12345678/2018/25-k.md`. */
const letter = /^letters\/.+\.md$/;
/** Example: `data/letters.jsonl`, whose lines are records: each is remembered by itself. */
const records = /^data\/[^/]+\.jsonl$/;
/** Example: `data/letters.csv`, of which a quick look asks whether it is made of the lines that are looked at. */
const table = /^data\/[^/]+\.csv$/;
/** Examples: `a.css`, `a.js.map`, but not the files of the search index, which are scripts that hold data. */
const program = /(?<!\.pf_\w{1,12})\.(?:c?js|mjs|css|map)$/;
/** Examples: `["/letters/12345678/2018/25-k.html",` as the archive stores it, `{"url":"/letters/…` as Pagefind does. */
const pageOfText = /^(?:\[|\{"url":)"\/?([^"\\]+)"/;
const nobody: FindLeaks = () => [];
const asItStands = { leave: (reading: string) => reading, names: nobody };

/**
 * Looks for personal data in files of a built site, and in their names.
 *
 * @param finders what is asked of each file
 * @returns every place, in order of the files and their lines; empty if nothing leaks.
 */
export function scanForLeaks(
	dir: string,
	finders: LeakFinders,
	{ part, ...scope }: ScanScope & { readonly part?: readonly string[] } = {},
): Leak[] {
	return openScan(dir, finders, scope)(part ?? publishedFiles(dir));
}

/** The same, share by share: what was learnt about the site in one serves the next. */
export function openScan(
	dir: string,
	finders: LeakFinders,
	scope: ScanScope,
): (files: readonly string[]) => Leak[] {
	const markdownOf = openMarkdown(dir);
	const keyOf = openKeys(dir, scope.own, markdownOf);
	const values = scope.values ?? valueHashes(requisiteValues(dir, publishedFiles(dir)));
	const judge = openJudge(dir, finders, { ...scope, values }, markdownOf);
	return (files) => {
		const named = leaksInNames(files, finders.inText);
		// What is remembered of a file vouches for its name too.
		const judged = named.length === 0 ? scope.judged : undefined;
		const indexes = new Map<string, string>();
		const judgeOnce = (file: string, content: Exclude<FileText, string>, key: Uint8Array | undefined) => {
			if (key && judged?.has(key, values)) return [];
			const { leaks, passedBy } = judge(file, content);
			if (key && leaks.length === 0) judged?.add(key, [...passedBy]);
			return leaks;
		};
		const judgeRecords = (file: string, content: Exclude<FileText, string>) =>
			content.text
				.split('\n')
				.flatMap((text) => judgeOnce(file, { ...content, text }, keyOf(file, Buffer.from(text))));
		const judgeLarge = (file: string, bytes: Uint8Array, key: Uint8Array | undefined) => {
			const passedBy = new Set<number>();
			const leaks = largeParts(bytes).flatMap(({ bytes, line: before }) => {
				const content = publishedText(dir, file, bytes);
				if (typeof content === 'string') return [{ file, kind: 'unreadable', line: null } as const];
				if (judged && records.test(file)) return judgeRecords(file, content);
				const found = judge(file, content);
				for (const hash of found.passedBy) passedBy.add(hash);
				return found.leaks.map((leak) => ({ ...leak, line: leak.line === null ? null : leak.line + before }));
			});
			const places = new Map([...leaks].map((leak) => [`${leak.kind} ${leak.line}`, leak]));
			if (key && places.size === 0) judged?.add(key, [...passedBy]);
			return [...places.values()];
		};
		const lookAt = (file: string): Leak[] => {
			const bytes = readFileSync(join(dir, file));
			const made = judged && madeKey(dir, file, bytes);
			if (made && judged.has(made, values)) return [];
			const asItIs = judged && !editsFile.test(file) ? keyOf(file, bytes) : undefined;
			if (asItIs && judged?.has(asItIs, values)) return [];
			const isRepeated = scope.isQuick && table.test(file) && isMadeOfLines(dir, file, bytes);
			if (!isRepeated && isLarge(file, bytes)) return judgeLarge(file, bytes, asItIs);
			const content = isRepeated ? 'skipped' : publishedText(dir, file, bytes);
			if (content === 'skipped') {
				const key = made ?? asItIs;
				if (key) judged?.add(key);
				return [];
			}
			if (content === 'unreadable') return [{ file, kind: content, line: null }];
			// Edits say words of other files too: all of them decide.
			const key = asItIs ?? (judged && keyOf(file, Buffer.from(content.text)));
			if (isWordIndex(file)) {
				if (key && judged?.has(key, values)) return [];
				// If no word is doubtful, no fragment has to show it: such a file is clean by itself.
				const words = doubtfulWords(content.text, finders.inText);
				if (words.length > 0) indexes.set(file, words.join(wordBreak));
				else if (key) judged?.add(key);
				return [];
			}
			if (key && records.test(file)) return judgeRecords(file, content);
			return judgeOnce(file, content, key);
		};
		const leaks = files.flatMap(lookAt);
		return [...named, ...inOrder([...leaks, ...leaksInIndexes(dir, indexes, finders.inText)])];
	};
}

/** Of files in their order; those of one file stay in theirs. */
function inOrder(leaks: readonly Leak[]): Leak[] {
	return leaks.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
}

/** Leaks among the words of search indexes, by the names of their files. */
function leaksInIndexes(dir: string, indexes: ReadonlyMap<string, string>, findLeaks: FindLeaks): Leak[] {
	if (indexes.size === 0) return [];
	const texts = shownFiles(dir).map((file) => publishedText(dir, file, readFileSync(join(dir, file))));
	return [...wordsInIndexes(indexes, texts, findLeaks)].flatMap(([file, text]) =>
		leaksInText(file, { text, hasLines: false }, { ...asItStands, findLeaks }),
	);
}

/** What is found in a file, and hashes of the values of other letters by which it passes. */
interface Verdict {
	readonly leaks: Leak[];
	readonly passedBy: ReadonlySet<number>;
}

function openJudge(
	dir: string,
	finders: LeakFinders,
	scope: ScanScope,
	markdownOf: (id: string) => readonly string[],
): (file: string, content: Exclude<FileText, string>) => Verdict {
	const leave = scope.isQuick ? openSaid(dir) : () => asItStands.leave;
	const besides = finders.names && namesBesides(dir, finders.names, scope.values, markdownOf);
	return (file, content) => {
		const isLookedAtWhole = scope.isQuick && letter.test(file) && finders.inLetter;
		const whole = wholeFinder(file, finders, scope);
		const named = whole || program.test(file) ? undefined : besides?.(file, content.text);
		const passedBy = new Set<number>();
		const names: FindLeaks = (reading) => {
			const found = named?.(reading);
			for (const hash of found?.passedBy ?? []) passedBy.add(hash);
			return found?.kinds ?? [];
		};
		const left = isLookedAtWhole ? frontMatter : leave(file, content.text);
		const found = leaksInText(file, content, { leave: left, findLeaks: finders.inText, names });
		return { leaks: [...found, ...leaksInWhole(file, content, found, whole, finders.inText)], passedBy };
	};
}

/** The finders for the text of a file, in each of its readings. */
interface Asked {
	/** Leaves out what is checked elsewhere. */
	readonly leave: (reading: string) => string;
	readonly findLeaks: FindLeaks;
	/** Persons whom it names; they have no line. */
	readonly names: FindLeaks;
}

function leaksInText(
	file: string,
	{ text, hasLines }: Exclude<FileText, string>,
	{ leave, findLeaks, names }: Asked,
): Leak[] {
	const places = new Map<string, Leak>();
	const page = isShownText(file) ? pageOfText.exec(text)?.[1] : undefined;
	const add = (kind: RedactionKind, line: number | null) =>
		places.set(`${kind} ${line}`, { file, kind, line, ...(page !== undefined && { page }) });
	for (const reading of readings(text)) {
		const left = leave(reading);
		for (const kind of findLeaks(left))
			for (const line of hasLines ? linesOf(kind, reading, findLeaks) : [null]) add(kind, line);
		for (const kind of names(left)) add(kind, null);
	}
	return [...places.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1));
}

/** What is found only where the file is looked at as a whole. */
function leaksInWhole(
	file: string,
	{ text }: Exclude<FileText, string>,
	found: readonly Leak[],
	find: FindLeaks | undefined,
	findLeaks: FindLeaks,
): Leak[] {
	const kinds = new Set(find?.(text)).difference(new Set(found.map(({ kind }) => kind)));
	return [...kinds].flatMap((kind) =>
		(findLeaks(text).includes(kind) ? linesOf(kind, text, findLeaks) : [null]).map((line) => ({
			file,
			kind,
			line,
		})),
	);
}

/** The front matter of a letter's file: its body is the whole finder's. */
function frontMatter(reading: string): string {
	return reading.slice(0, reading.indexOf(frontMatterEnd) + 1 || undefined);
}

function wholeFinder(file: string, finders: LeakFinders, { own }: ScanScope): FindLeaks | undefined {
	if (letter.test(file)) return finders.inLetter;
	if (isPlainSource(file)) return finders.inSource;
	const { inWords } = finders;
	if (!inWords || !own?.has(file) || program.test(file)) return undefined;
	return (text) => inWords(readings(text)[0] ?? '');
}
