import type { Span } from '../../../letter/span.ts';
import { foldLikeness } from './fold-likeness.ts';

/** A text whose every sign is written in one way, and where a place of the one stands in the other. */
export interface FoldedText {
	readonly text: string;
	/** The place in the folded text of a place in the letter. */
	readonly toFolded: (span: Span) => Span;
	/** The place in the letter of a place in the folded text: signs that were left out inside it belong to it. */
	readonly toSource: (span: Span) => Span;
}

/** Example: the unseen U+034F of «067\u034F1112233»; the accent of «Ви\u0301гадана»; the full-width «＠»; the mathematical «𝟎». */
const TO_FOLD =
	/[\p{Default_Ignorable_Code_Point}\p{Mn}\u2800\u2460-\u2473\u24B6-\u24E9\uFE50-\uFE6B\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
/** What stands for a plain letter, digit or sign, and is written out as that. */
const COMPATIBLE = /[\u2460-\u2473\u24B6-\u24E9\uFE50-\uFE6B\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
/** What shows nothing. A soft hyphen at a line's end shows a hyphen and stays. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/u;
const MARK = /\p{Mn}/u;
const SOFT_HYPHEN = '\u00AD';

/**
 * Folds a letter before anything looks for a pattern in it: NFC, plain letters and digits for those that only look
 * different (NFKC, for these signs alone: «№» and «…» stay), nothing for signs that show nothing, one dash and one dot
 * between digits, one alphabet in each word. What is written in the letter stays as it is there: the folded text is for
 * finding, and its places lead back.
 *
 * @returns null where nothing is to be folded, which most letters are
 *
 * @example
 * foldSigns('тел. ０６７-111–22–33')?.text // 'тел. 067-111-22-33'
 */
export function foldSigns(text: string): FoldedText | null {
	const plain = TO_FOLD.test(text) ? writtenPlain(text) : null;
	const folded = foldLikeness(plain?.text ?? text);
	if (!plain) return folded === text ? null : { text: folded, toFolded: same, toSource: same };
	return { ...plain, text: folded };
}

function same(span: Span): Span {
	return span;
}

function writtenPlain(text: string): FoldedText {
	let out = '';
	// Of each sign of the folded text, where it begins in the letter; of each sign of the letter, where it is in the folded.
	const sourceOf: number[] = [];
	const foldedOf: number[] = [];
	let at = 0;
	const put = (signs: string, length: number) => {
		for (let i = 0; i < length; i += 1) foldedOf.push(out.length);
		for (let i = 0; i < signs.length; i += 1) sourceOf.push(at);
		out += signs;
		at += length;
	};
	for (const sign of text) {
		if (UNSEEN.test(sign) && !(sign === SOFT_HYPHEN && /[\r\n]/.test(text.charAt(at + 1))))
			put('', sign.length);
		else if (MARK.test(sign)) {
			// «и» and a breve are «й»: the mark changes the letter that is already there, or it is an accent and goes.
			const composed = (out.at(-1) ?? '').concat(sign).normalize('NFC');
			if (out !== '' && composed.length === 1) out = out.slice(0, -1) + composed;
			put('', sign.length);
		} else put(COMPATIBLE.test(sign) ? sign.normalize('NFKC') : sign, sign.length);
	}
	return {
		text: out,
		toFolded: ({ start, end }) => ({
			start: foldedOf[start] ?? out.length,
			end: foldedOf[end] ?? out.length,
		}),
		toSource: ({ start, end }) => ({
			start: sourceOf[start] ?? text.length,
			end: end > start ? (sourceOf[end] ?? text.length) : (sourceOf[start] ?? text.length),
		}),
	};
}
