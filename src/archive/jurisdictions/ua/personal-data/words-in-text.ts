import type { Span } from '../../../letter/span.ts';
import { apostrophes, withOneApostrophe } from '../../../text/apostrophes.ts';
import { literalPattern } from '../../../text/literal-pattern.ts';
import { foldSigns } from '../fold/fold-signs.ts';
import { joinSpaced } from './letter-spaced.ts';

// a blank, a line end, the sign between two cells
const parting = '\\s\\u001F';
// «Зразкову», «О», «.»; what parts words is no piece, for a gap takes it already
const piecePattern = new RegExp(`[\\p{L}\\p{M}\\p{N}]+|[^${parting}]`, 'gu');
const isWord = /[\p{L}\p{N}]/u;
const gap = `[${parting}]+`;
const mayGap = `[${parting}]*`;
/** Characters of words that are looked for: a pattern as long as a letter would take time by the square of it. */
const longest = 1000;
// «Зразко-» at a line's end
const cut = '(?:[\\u00AD\\u2010-][^\\S\\n]*\\n[^\\S\\n]*)?';

/**
 * Every place where a letter says some words: whole words, in any case, over the same fold as what finds personal data
 * (look-alike letters, signs that show nothing, letters set apart), over line ends and hyphens there, with any apostrophe.
 * Another grammatical form is other words; more than 1,000 characters are found nowhere.
 *
 * @example
 * findWords('пану ЗРАЗКО-\nВУ О. П.', 'Зразкову О.П.') // [{ start: 5, end: 21 }]
 */
export function findWords(text: string, words: string): Span[] {
	if (words.length > longest) return [];
	const pattern = patternOf(foldSigns(words)?.text ?? words);
	if (pattern === null) return [];
	const folded = foldSigns(text);
	const plain = folded?.text ?? text;
	const joined = joinSpaced(plain);
	const inJoined = joined ? spansOf(joined.text, pattern).map(joined.toSource) : [];
	return [...spansOf(plain, pattern), ...inJoined].map((span) => folded?.toSource(span) ?? span);
}

function spansOf(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length,
	}));
}

/** Null if the words are none. */
function patternOf(words: string): RegExp | null {
	const pieces = [...withOneApostrophe(words).matchAll(piecePattern)];
	if (!pieces.some(({ 0: piece }) => isWord.test(piece))) return null;
	const source = pieces.map(({ index, 0: piece }, at) => {
		const before = pieces[at - 1];
		const isApart = before !== undefined && before.index + before[0].length < index;
		return `${at === 0 ? '' : isApart ? gap : mayGap}${signsOf(piece)}`;
	});
	const [first = '', last = ''] = [pieces[0]?.[0], pieces.at(-1)?.[0]];
	const begins = isWord.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
	const ends = isWord.test(last) ? '(?![\\p{L}\\p{N}])' : '';
	return new RegExp(begins + source.join('') + ends, 'giu');
}

function signsOf(piece: string): string {
	if (isWord.test(piece)) return Array.from(piece).join(cut);
	return apostrophes.includes(piece) ? `[${apostrophes}]` : literalPattern(piece);
}
