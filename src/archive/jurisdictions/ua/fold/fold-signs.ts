import type { Span } from '../../../letter/span.ts';
import { foldLikeness } from './fold-likeness.ts';
import { plainSigns } from './plain-signs.ts';

/** Characters: what is shorter, a phone or a date, is folded again sooner than a letter's fold is let go for it. */
const shortText = 100;

/** A text whose every sign is written in one way, and where a place of the one is in the other. */
export interface FoldedText {
	readonly text: string;
	/** The place in the folded text of a place in the letter. */
	readonly toFolded: (span: Span) => Span;
	/** The place in the letter of a place in the folded text: signs that were left out inside it belong to it. */
	readonly toSource: (span: Span) => Span;
}

/**
 * Folds a letter before anything looks for a pattern in it: NFC, plain letters and digits for those that only look
 * different (NFKC, for these signs alone: «№» and «…» stay), nothing for signs that show nothing, one dash and one dot
 * between digits, one alphabet in each word. What is written in the letter stays as it is there: the folded text is for
 * finding, and its places lead back.
 *
 * @returns null if nothing is to be folded, which most letters are
 *
 * @example
 * foldSigns('тел. ０６７-111–22–33')?.text // 'тел. 067-111-22-33'
 */
export function foldSigns(text: string): FoldedText | null {
	if (text.length < shortText) return fold(text);
	if (last?.text !== text) last = { text, folded: fold(text) };
	return last.folded;
}

/** A letter is folded before it is dissected, and again before anything is sought in it. */
let last: { readonly text: string; readonly folded: FoldedText | null } | null = null;

function fold(text: string): FoldedText | null {
	const { text: plain, from } = plainSigns(text);
	const folded = foldLikeness(plain);
	if (folded === text) return null;
	if (!from) return { text: folded, toFolded: same, toSource: same };
	const foldedOf = placesOf(from, text.length);
	return {
		text: folded,
		toFolded: ({ start, end }) => ({
			start: foldedOf[start] ?? folded.length,
			end: foldedOf[end] ?? folded.length,
		}),
		toSource: ({ start, end }) => ({
			start: from[start] ?? text.length,
			end: end > start ? (from[end] ?? text.length) : (from[start] ?? text.length),
		}),
	};
}

function same(span: Span): Span {
	return span;
}

/** For each place of the letter the first folded place at or after it. */
function placesOf(from: readonly number[], length: number): number[] {
	const places: number[] = [];
	let at = 0;
	for (let place = 0; place <= length; place += 1) {
		while (at < from.length && (from[at] ?? 0) < place) at += 1;
		places.push(at);
	}
	return places;
}
