import { jurisdictions } from '#archive/jurisdictions/index.ts';
import { numberGroup, phoneDigits } from '#archive/search/number-groups.ts';
import { type FileText, wordBreak } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';
import { isShownText } from './is-shown-text.ts';

const languages = Object.values(jurisdictions).map(({ search }) => search);

/** Example: the stroke and the hyphen of «25/К-170із». */
const dropped = /[^\p{L}\p{N}_]/gu;
/** Blanks, and the quotation marks that part a fragment's texts: the «"» behind a letter's last phone belongs to no word. */
const between = /[\s"]+/u;

/**
 * Words of a search index that leak, as its text. Signs inside a word are dropped there, and the groups of a number joined,
 * so that a harmless «(0499) 12-34-56» looks like a tax number: what stands in a fragment, signs and all, is judged there.
 *
 * @param files of the site
 */
export function wordsInIndex(
	{ text }: Exclude<FileText, string>,
	files: readonly string[],
	read: (file: string) => FileText,
	findLeaks: FindLeaks,
): string {
	if (findLeaks(text).length === 0) return '';
	const words = new Set(text.split(wordBreak).filter((word) => findLeaks(word).length > 0));
	for (const fragment of files.filter(isShownText)) {
		const shown = read(fragment);
		if (typeof shown === 'string') continue;
		for (const word of indexedWords(shown.text)) words.delete(word);
	}
	return [...words].join(wordBreak);
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
