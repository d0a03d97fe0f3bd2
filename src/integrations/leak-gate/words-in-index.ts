import { jurisdictions } from '#archive/jurisdictions/index.ts';
import { numberGroup, phoneDigits } from '#archive/search/number-groups.ts';
import { type FileText, wordBreak } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';

const languages = Object.values(jurisdictions).map(({ search }) => search);

/** Example: the stroke and the hyphen of «25/К-170із». */
const dropped = /[^\p{L}\p{N}_]/gu;
const notFigures = /\D/g;
const figuresAlone = /^\d+$/;
/** Blanks, and the quotation marks that part a fragment's texts: the «"» behind a letter's last phone belongs to no word. */
const between = /[\s"]+/u;

/**
 * Words of search indexes that leak, as a text for each. Signs inside a word are dropped there, and the groups of a number
 * joined, so that a harmless «(0499) 12-34-56» looks like a tax number: what is in a fragment, signs and all, is judged
 * there. Fragments are read once for all indexes, and no further than their last doubtful word.
 *
 * @param texts of the files that hold words, by their names
 * @param fragments of the site
 */
export function wordsInIndexes(
	texts: ReadonlyMap<string, string>,
	fragments: Iterable<FileText>,
	findLeaks: FindLeaks,
): Map<string, string> {
	const doubtful = new Map([...texts].map(([file, text]) => [file, doubtfulWords(text, findLeaks)]));
	const left = new Set([...doubtful.values()].flat());
	if (left.size > 0) {
		for (const shown of fragments) {
			if (typeof shown === 'string' || !mayShow(shown.text, left)) continue;
			for (const word of indexedWords(shown.text)) left.delete(word);
			if (left.size === 0) break;
		}
	}
	return new Map(
		[...doubtful].map(([file, words]) => [file, words.filter((word) => left.has(word)).join(wordBreak)]),
	);
}

/** Words of an index in which something is found by themselves: the signs that would tell are dropped there. */
export function doubtfulWords(text: string, findLeaks: FindLeaks): string[] {
	if (findLeaks(text).length === 0) return [];
	return [...new Set(text.split(wordBreak).filter((word) => findLeaks(word).length > 0))];
}

/**
 * Whether one of some words can be among those of a fragment: however a number is grouped, its figures follow one another. To part a
 * text takes a hundred times as long as to ask this.
 */
function mayShow(text: string, words: ReadonlySet<string>): boolean {
	const figures = text.replace(notFigures, '');
	const signless = text.replace(dropped, '').toLowerCase();
	return [...words].some((word) => (figuresAlone.test(word) ? figures : signless).includes(word));
}

/** A fragment's words as an index may have them: without signs, numbers in groups and phones as one number too. */
function* indexedWords(text: string): Generator<string> {
	const tokens = text.split(between);
	for (const [at, token] of tokens.entries()) {
		yield token.replace(dropped, '').toLowerCase();
		for (const { phones } of languages) {
			yield phoneDigits(token, phones) ?? '';
			yield* numberGroup(tokens, at, phones)?.numbers ?? [];
		}
	}
}
