import { apostrophes } from '../text/apostrophes.ts';

/** A text as quotations are compared, and where each of its characters is in the text as written. */
export interface FoldedText {
	readonly text: string;
	/** For each character of `text`, its place in the text as written. */
	readonly at: readonly number[];
}

/** Soft hyphen, zero-width signs, marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const space = /\s/u;

const signs: Readonly<Record<string, string>> = Object.fromEntries(
	[
		[apostrophes, "'"],
		['«»“”„', '"'],
		['‐‑', '-'],
	].flatMap(([from = '', to = '']) => [...from].map((character) => [character, to])),
);

/**
 * Folds what a new converter or a copy changes without changing a word: any white space is one space, apostrophes,
 * quotation marks and hyphens are each one sign, letters are small, invisible signs are left out.
 *
 * @example
 * foldForQuotation('П’ять  «слів»').text // 'п\'ять "слів"'
 */
export function foldForQuotation(text: string): FoldedText {
	const folded: string[] = [];
	const at: number[] = [];
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index] ?? '';
		if (invisible.test(character)) continue;
		const sign = signs[character] ?? (space.test(character) ? ' ' : lower(character));
		if (sign === ' ' && (folded.at(-1) ?? ' ') === ' ') continue;
		folded.push(sign);
		at.push(index);
	}
	return { text: folded.join(''), at };
}

/** Small, where it stays one character, so that places keep. */
function lower(character: string): string {
	const small = character.toLowerCase();
	return small.length === 1 ? small : character;
}
