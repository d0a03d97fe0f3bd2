import type { NamedWords } from '#archive/jurisdictions/named-words.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { apostrophes } from '#archive/text/apostrophes.ts';
import { Recent } from '#archive/text/recent.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { wordBreak } from './file-text.ts';
import { letterOfFile } from './letter-of-file.ts';
import { openMarkdown } from './markdown-of.ts';
import { plainSpace } from './plain-space.ts';
import { saidByLetters } from './said-by-letters.ts';
import { type ValueHashes, valueAround, wholeValue } from './value-hashes.ts';

/** Tells who is named in words that are outside a letter. */
export type FindNames = (words: string) => readonly NamedWords[];

/** Example: `letters/12345678/2018/25-k/v1-v2.html`, where words of both stand side by side. */
const difference = /\/v\d+-v\d+\.html$/;
/** Files in which the end of a line does not end a sentence. */
const markup = /\.(?:html|xml|svg)$/;
const apart = new RegExp(`[\\r"${wordBreak}]+|\\n\\s*\\n`, 'u');
const apartByLines = new RegExp(`[\\r\\n"${wordBreak}]+`, 'u');
/** Examples: `. `, ` · `, ` 6 ` between the values of a row or a caption, caught. */
const betweenValues = /(\s?[;,:|·()–—=<>{}]+\s?|\.(?:\s+|$)|\s?\d[\d./-]*\s?)/u;
/**
 * Examples: `Name Surname`, `Surname N.`, `N. Surname`, `N.P.Surname`, also before a mark: no name in full is without. It is sought
 * by what stands between the two, for most words begin with a capital and end before a small letter: that takes a tenth of the time.
 */
const twoCapitals = new RegExp(
	`[\\s.,](?=[\\s.,]{0,2}(?:\\p{Lu}|\\[))(?<=\\p{Lu}[\\p{L}${apostrophes}-]*[\\s.,])`,
	'u',
);
/** Signs that may be capitals: all but the small letters (Latin, Cyrillic), figures and marks of European texts. */
const capital = '[^\\t-@[-`{-¿ß-öø-ÿ\\u0430-\\u045F\\u0491‐-…№]';
const mayHaveTwoCapitals = new RegExp(`${capital}[^]*(?:${capital}|\\[)`);
/** Examples: `«`, `».`: around a piece of the letter that is quoted. */
const quotes = /^[«"“]+|[»"”.…]+$/gu;
/** Examples: `міський голова `, `заступник міського голови `: a post in small letters before a name. */
const postBefore = /^(?:\p{Ll}[\p{L}’'-]*[\s–-]{1,3}){1,14}(?=\p{Lu})/u;
/** Example: between the initials of `О.А. Зразкова`, which a page writes apart. */
const betweenInitials = /(?<=\p{Lu}\.)(?=\p{Lu})/gu;
/** Example: `of 23 June 2026`: one day of a month is as good as another. */
const longDate = /(?<!\d)\d{1,2}(\s\p{L}{3,9}\s)(?:19|20)\d{2}(?!\d)/gu;
/** How many pieces are remembered, and their maximum length: some ten megabytes in all. */
const mostRemembered = 20_000;
const longestRemembered = 300;

/** Persons named in a reading of a file and in no letter. */
export interface NamesBesides {
	readonly kinds: readonly RedactionKind[];
	/** Hashes of the values, from letters other than the file's own, because of which somebody passes. */
	readonly passedBy: readonly number[];
	/** Whether words of the file’s own letter let somebody pass. */
	readonly isOwn: boolean;
}

/**
 * Finds persons whom a published file names and no letter does. In a letter's files its own words pass, for its Markdown is
 * looked at as ingest looks at a source; everywhere whole values of letters' requisites do, for lists show them. A surname
 * by itself is no name: only its letter tells whose it is.
 *
 * @param dir folder of the built site
 * @param values hashes of the requisites’ values; made of the site's letters unless given
 */
export function namesBesides(
	dir: string,
	find: FindNames,
	values: ValueHashes = saidByLetters(dir, filesUnder(dir)).values,
	markdownOf = openMarkdown(dir),
): (file: string, text: string) => (reading: string) => NamesBesides {
	const namesIn = remembering(find);
	const ownWords = openOwnWords(markdownOf);
	return (file, text) => {
		const ownWordsOf = ownWords(file, text);
		return (reading) => {
			let isOwn = false;
			const own =
				ownWordsOf &&
				((words: string) => {
					const isSaid = ownWordsOf(words);
					isOwn ||= isSaid;
					return isSaid;
				});
			const kinds: RedactionKind[] = [];
			const passedBy: number[] = [];
			const isFound = (hash: number | null) => {
				if (hash !== null) passedBy.push(hash);
				return hash !== null;
			};
			const passes = (words: string, piece: string) =>
				own?.(words) || isFound(wholeValue(values, words) ?? valueAround(values, piece, words));
			for (const written of reading.split(markup.test(file) ? apart : apartByLines)) {
				if (!mayHaveTwoCapitals.test(written)) continue;
				const piece = plainSpace(written);
				// Names in words that the letter itself contains pass.
				if (!twoCapitals.test(piece) || own?.(piece) || own?.(withoutPost(piece))) continue;
				const left = withoutParts(piece, own ?? ((part) => isFound(wholeValue(values, part)))).replace(
					longDate,
					'1$12000',
				);
				if (!twoCapitals.test(left)) continue;
				for (const { kind, words } of namesIn(left)) if (!passes(plainSpace(words), piece)) kinds.push(kind);
			}
			return { kinds, passedBy, isOwn };
		};
	};
}

function remembering(find: FindNames): FindNames {
	const remembered = new Recent<readonly NamedWords[]>(mostRemembered, longestRemembered);
	return (piece) => {
		const before = remembered.get(piece);
		if (before) return before;
		const names = find(piece);
		remembered.set(piece, names);
		return names;
	};
}

/** What of a piece may be the letter’s own, whose front matter has the post and the name apart, and whose text has no quotation marks. */
function withoutPost(piece: string): string {
	return piece.replace(quotes, '').replace(postBefore, '');
}

/** A piece without the complete known values that it contains among other words: «Голова. Ганна ЗРАЗКОВА. 6 листів». */
function withoutParts(piece: string, isKnown: (part: string) => boolean): string {
	return piece
		.split(betweenValues)
		.map((part, at) => (at % 2 === 0 && twoCapitals.test(part) && isKnown(part) ? '' : part))
		.join('');
}

/** Asks whether words are in the Markdown of the letter that a file is of, in any of its versions; null where it is of none. */
function openOwnWords(
	markdownOf: (id: string) => readonly string[],
): (file: string, text: string) => ((words: string) => boolean) | null {
	let last: { readonly id: string; readonly said: string } | undefined;
	return (file, text) => {
		const id = letterOfFile(file, text);
		if (id === null) return null;
		if (last?.id !== id) {
			const said = plainSpace(markdownOf(id).join('\n'));
			last = { id, said: `${said}\n${said.replace(betweenInitials, ' ')}` };
		}
		const { said } = last;
		return difference.test(file)
			? (words) => words.split(' ').every((word) => said.includes(word))
			: (words) => said.includes(words);
	};
}
