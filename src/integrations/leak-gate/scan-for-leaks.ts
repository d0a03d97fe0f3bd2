import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '#store/files/files-under.ts';
import { editsFile } from './edited-index.ts';
import { type FileText, wordBreak } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';
import { isMadeOfLines } from './is-made-of-lines.ts';
import { isWordIndex } from './is-word-index.ts';
import { type LeakFinders, openJudge, type ScanScope } from './judge-file.ts';
import { openKeys } from './keys-of-files.ts';
import { isLarge, largeParts } from './large-file.ts';
import type { Leak } from './leak.ts';
import { leaksInNames } from './leaks-in-names.ts';
import { leaksInText } from './leaks-in-text.ts';
import { madeKey } from './made-key.ts';
import { openMarkdown } from './markdown-of.ts';
import { publishedText } from './published-text.ts';
import { saidByLetters } from './said-by-letters.ts';
import { shownFiles } from './shown-files.ts';
import { doubtfulWords, wordsInIndexes } from './words-in-index.ts';

/** Example: `data/letters.jsonl`, whose lines are records: each is remembered by itself. */
const records = /^data\/[^/]+\.jsonl$/;
/** Example: `data/letters.csv`, of which a quick look asks whether it is made of the lines that are looked at. */
const table = /^data\/[^/]+\.csv$/;
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
	return openScan(dir, finders, scope)(part ?? filesUnder(dir));
}

/** The same, share by share: what was learnt about the site in one serves the next. */
export function openScan(
	dir: string,
	finders: LeakFinders,
	scope: ScanScope,
): (files: readonly string[]) => Leak[] {
	const markdownOf = openMarkdown(dir);
	const keyOf = openKeys(dir, scope.own, markdownOf);
	const values = scope.values ?? saidByLetters(dir, filesUnder(dir)).values;
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
			const leaks = largeParts(bytes).flatMap(({ bytes, line: before }): Leak[] => {
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
