import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import type { NamedWords } from '#archive/jurisdictions/named-words.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { publishedFiles } from '../published-files.ts';
import { wordBreak } from './file-text.ts';
import { letterOfFile } from './letter-of-file.ts';
import { plainSpace } from './plain-space.ts';
import { requisiteValues } from './requisite-values.ts';
import { hasValue, type ValueHashes, valueHashes } from './value-hashes.ts';

/** Tells who is named in words that stand outside a letter. */
export type FindNames = (words: string) => readonly NamedWords[];

/** Example: `letters/12345678/2018/25-k/v1-v2.html`, where words of both stand side by side. */
const difference = /\/v\d+-v\d+\.html$/;
/** Files in which the end of a line ends no sentence. */
const markup = /\.(?:html|xml|svg)$/;
const apart = new RegExp(`[\\r"${wordBreak}]+|\\n\\s*\\n`, 'u');
const apartByLines = new RegExp(`[\\r\\n"${wordBreak}]+`, 'u');
/** Examples: `. `, ` · `, ` 6 ` between the values of a row or a caption, caught. */
const betweenValues = /(\s?[;,:|·()–—=<>{}]+\s?|\.(?:\s+|$)|\s?\d[\d./-]*\s?)/u;
/** Examples: `Name Surname`, `Surname N.`, `N. Surname`, `N.P.Surname`, also before a mark: no name in full is without. */
const twoCapitals = /\p{Lu}[\p{L}’'ʼ-]*[\s.,]{1,3}(?:\p{Lu}|\[)/u;
/** Pieces that are remembered, and how long they are: some ten megabytes at most. */
const mostRemembered = 20_000;
const longestRemembered = 300;

/**
 * Finds persons whom a published file names and no letter does. In a letter's files its own words pass, for its Markdown is
 * looked at as ingest looks at a source; everywhere whole values of letters' requisites do, for lists show them. A surname
 * by itself is no name: only its letter tells whose it is.
 *
 * @param dir folder of the built site
 * @param values hashes of the requisites’ values; made of the site's letters unless given
 * @returns a function that tells kinds in a reading of a file
 */
export function namesBesides(
	dir: string,
	find: FindNames,
	values: ValueHashes = valueHashes(requisiteValues(dir, publishedFiles(dir))),
): (file: string, text: string) => (reading: string) => RedactionKind[] {
	const remembered = new Map<string, readonly NamedWords[]>();
	const namesIn = (piece: string): readonly NamedWords[] => {
		const left = hasValue(values, piece) ? '' : withoutValues(piece, values);
		const before = remembered.get(left);
		if (before) return before;
		const names = find(left).filter(({ words }) => !hasValue(values, plainSpace(words)));
		if (remembered.size >= mostRemembered) remembered.clear();
		if (left.length <= longestRemembered) remembered.set(left, names);
		return names;
	};
	const own = ownWords(dir);
	const isListed = wordsOfValues(dir);
	return (file, text) => (reading) =>
		reading
			.split(markup.test(file) ? apart : apartByLines)
			.map(plainSpace)
			.filter((piece) => twoCapitals.test(piece))
			.flatMap((piece) =>
				namesIn(piece)
					.filter(({ words }) => !own(file, text, plainSpace(words)) && !isListed(piece, plainSpace(words)))
					.map(({ kind }) => kind),
			);
}

/** A piece without the whole values that it holds beside others: «Голова. Ганна ЗРАЗКОВА. 6 листів». */
function withoutValues(piece: string, values: ValueHashes): string {
	return piece
		.split(betweenValues)
		.map((part, at) => (at % 2 === 0 && part !== '' && hasValue(values, part) ? '' : part))
		.join('');
}

/** Whether words stand in the Markdown of the letter that a file is of, in any of its versions. */
function ownWords(dir: string): (file: string, text: string, words: string) => boolean {
	let last: { readonly id: string; readonly said: string } | undefined;
	return (file, text, words) => {
		const id = letterOfFile(file, text);
		if (id === null) return false;
		if (last?.id !== id) last = { id, said: markdownOf(dir, id) };
		const { said } = last;
		return difference.test(file)
			? words.split(' ').every((word) => said.includes(word))
			: said.includes(words);
	};
}

function markdownOf(dir: string, id: string): string {
	const files = globSync([letterPath(id, 'md'), `${letterPath(id, '').slice(0, -1)}/v*.md`], { cwd: dir });
	return plainSpace(files.map((file) => readFileSync(join(dir, file), 'utf8')).join('\n'));
}

/** Whether words stand in a whole value that a piece holds besides others: «Ганна ЗРАЗКОВА: 6 листів». */
function wordsOfValues(dir: string): (piece: string, words: string) => boolean {
	let values: ReadonlySet<string> | undefined;
	return (piece, words) => {
		values ??= new Set(requisiteValues(dir, publishedFiles(dir)));
		return values.values().some((value) => value.includes(words) && piece.includes(value));
	};
}
