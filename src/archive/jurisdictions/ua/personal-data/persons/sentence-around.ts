import { cellSeparator } from '../../../../letter/separators.ts';
import type { Word } from './letter-words.ts';
import { specialWord } from './roles.ts';
import type { ShownName } from './shown-name.ts';
import { startsRow } from './starts-row.ts';

/** Words. */
const sentenceReach = 30;

// a blank line; the sign that ends a sentence; an item of a list or a row of a table on the next line
const hardEnd = new RegExp(
	`\\n\\s*\\n|[!?…]\\s|\\n\\s*(?:\\d{1,4}[.)]|[-–—•*·])|${cellSeparator}[^\\n]{0,40}\\n|\\n[^\\n]{0,20}${cellSeparator}`,
	'u',
);
const shortened = new Set(
	'ст п пп м с смт вул просп пров пл бул буд кв корп обл р рр р-н ім тел факс грн тис млн млрд гр див напр ін т д н о в к зв пор ред вид стор с арк прим каб'.split(
		' ',
	),
);

/** Where the sentence around a name begins and ends, as offsets; at most so many words either way. */
export function sentenceAround(
	words: readonly Word[],
	{ from, to }: Pick<ShownName, 'from' | 'to'>,
): { start: number; end: number } {
	let first = from;
	while (first > 0 && from - first < sentenceReach && !endsSentence(words, first)) first--;
	let last = to - 1;
	while (last + 1 < words.length && last - to < sentenceReach && !endsSentence(words, last + 1)) last++;
	const next = words[last + 1];
	return { start: words[first]?.start ?? 0, end: next ? next.start : Number.POSITIVE_INFINITY };
}

/** Whether a sentence, a list's item or a table's row ends before a word. */
export function endsSentence(words: readonly Word[], at: number): boolean {
	const before = words[at]?.before ?? '';
	if (before === ' ') return false;
	if (hardEnd.test(before) || (before.includes('\n') && startsRow(words, at))) return true;
	if (!/\.\s/u.test(before)) return false;
	const last = words[at - 1];
	const isShort = last !== undefined && (last.initial || shortened.has(last.lower));
	return !isShort && words[at]?.capital === true;
}

/** Whether the sentence around a name tells of health, a conviction or help, or is a list's item with nothing else in it. */
export function isSpecialSentence(
	words: readonly Word[],
	{ from, to }: Pick<ShownName, 'from' | 'to'>,
): boolean {
	for (let at = from - 1; at >= Math.max(0, from - sentenceReach); at--) {
		if (endsSentence(words, at + 1)) break;
		if (specialWord.has(words[at]?.lower ?? '')) return true;
	}
	for (let at = to; at < Math.min(words.length, to + sentenceReach); at++) {
		if (endsSentence(words, at)) break;
		if (specialWord.has(words[at]?.lower ?? '')) return true;
	}
	return false;
}
