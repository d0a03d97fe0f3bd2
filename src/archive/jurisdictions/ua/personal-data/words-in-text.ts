import type { Span } from '../../../letter/span.ts';
import { apostrophes, withOneApostrophe } from '../../../text/apostrophes.ts';
import { foldSigns } from '../fold/fold-signs.ts';
import { joinSpaced } from './letter-spaced.ts';

/**
 * Every place where a letter says some words: whole words, in any case, over the same fold as what finds personal data
 * (look-alike letters, signs that show nothing, letters set apart), over line ends and hyphens there, with any apostrophe.
 * Another grammatical form is other words; more than 1,000 characters are found nowhere.
 *
 * @example
 * findWords('пану ЗРАЗКО-\nВУ О. П.', 'Зразкову О.П.') // [{ start: 5, end: 21 }]
 */
export function findWords(text: string, words: string): Span[] {
	if (words.length > LONGEST) return [];
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

/** Null where the words are none. */
function patternOf(words: string): RegExp | null {
	const pieces = [...withOneApostrophe(words).matchAll(PIECE)];
	if (!pieces.some(({ 0: piece }) => IS_WORD.test(piece))) return null;
	const source = pieces.map(({ index, 0: piece }, at) => {
		const before = pieces[at - 1];
		const isApart = before !== undefined && before.index + before[0].length < index;
		return `${at === 0 ? '' : isApart ? GAP : MAY_GAP}${signsOf(piece)}`;
	});
	const [first = '', last = ''] = [pieces[0]?.[0], pieces.at(-1)?.[0]];
	const begins = IS_WORD.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
	const ends = IS_WORD.test(last) ? '(?![\\p{L}\\p{N}])' : '';
	return new RegExp(begins + source.join('') + ends, 'giu');
}

function signsOf(piece: string): string {
	if (IS_WORD.test(piece)) return Array.from(piece).join(CUT);
	return apostrophes.includes(piece) ? `[${apostrophes}]` : piece.replace(SYNTAX, '\\$&');
}

// a blank, a line end, the sign between two cells
const PARTING = '\\s\\u001F';
// «Зразкову», «О», «.»; what parts words is no piece, for a gap takes it already
const PIECE = new RegExp(`[\\p{L}\\p{M}\\p{N}]+|[^${PARTING}]`, 'gu');
const IS_WORD = /[\p{L}\p{N}]/u;
// «.», «(» and their like
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;
const GAP = `[${PARTING}]+`;
const MAY_GAP = `[${PARTING}]*`;
/** Characters of words that are looked for: a pattern as long as a letter would take time by the square of it. */
const LONGEST = 1000;
// «Зразко-» at a line's end
const CUT = '(?:[\\u00AD\\u2010-][^\\S\\n]*\\n[^\\S\\n]*)?';
