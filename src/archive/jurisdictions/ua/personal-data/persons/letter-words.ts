import type { Span } from '../../../../letter/span.ts';
import { allMatches } from '../../../../text/prefilter/all-matches.ts';

/** A word of a letter: a run of letters, apostrophes and hyphens inside it, also one that the end of a line cuts. */
export interface Word extends Span {
	/** As written, with one kind of apostrophe and without what cuts it. */
	readonly text: string;
	readonly lower: string;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** A capital with a full stop: «О.». */
	readonly initial: boolean;
	/** Whether a figure follows at once: «Z23», «А67022» are codes and no initials. */
	readonly isCode: boolean;
	/** What stands between the word before and this one. */
	readonly before: string;
	/** Whether a short word for a person stands before it, whose full stop ends no sentence: «гр. Вигадана». */
	readonly afterTitle: boolean;
}

/** Characters; more never lie between the parts of a name. */
const longestGap = 80;

// «Мар’ян», «Петренко-Вигадана», «Вигадан-\nській», «Дем"яненко», «Дем*яненко»
const word =
	/\p{L}+(?:(?:['’ʼ‘′`´]|(?<=[бпвмфркндтзсж])["*](?=[яюєїЯЮЄЇ])|[-‐‑]|[-‐‑\u00AD]\r?\n[^\S\r\n]{0,40}(?=\p{Ll})|\u00AD)\p{L}+){0,8}/giu;
const cut = /[-‐‑\u00AD]\r?\n[^\S\r\n]{0,40}|\u00AD/gu;
// what nearly every word is
const lettersOnly = /^[A-Za-z\u0400-\u04FF]+$/;
const apostrophe = /['’ʼ‘′`´"*]/gu;
const dash = /[‐‑]/gu;
// «Вигадана», «аль-Вигадані»
const capital = /^(?:\p{Lu}|(?:аль|ель|ас|аш|ад|ат|бен|бін|ібн|абу|ван|фон|де)-\p{Lu})/u;
// «гр. Вигадана», «пп. Вигадані», «мешк. Вигаданій»
const title = /^(?:гр|гром|п|пп|мешк|жит|заявн|потерп|обв|підозр)$/u;
const fullStop = /^\.[^\S\r\n]{0,4}$/u;
const oneCapital = /^(?:\p{Lu}|Дж|Дз|Yu|Ya|Ye|Yi)$/u;

/**
 * The words of a text in one pass: every finder of names looks at these and reads the text no more.
 *
 * @example
 * wordsOf('Вигадан-\nській О.').map(({ text }) => text) // ['Вигаданській', 'О']
 */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let at = 0;
	let last = '';
	for (const { index, 0: written } of allMatches(text, word)) {
		const end = index + written.length;
		const plain = lettersOnly.test(written)
			? written
			: written.replace(cut, '').replace(apostrophe, '’').replace(dash, '-');
		const lower = plain.toLowerCase();
		const before = text.slice(Math.max(at, index - longestGap), index);
		words.push({
			start: index,
			end,
			text: plain,
			lower,
			capital: plain !== lower && capital.test(plain),
			initial: text.charAt(end) === '.' && oneCapital.test(plain),
			isCode: isDigit(text.charCodeAt(end)),
			before,
			afterTitle: before.startsWith('.') && fullStop.test(before) && title.test(last),
		});
		at = end;
		last = lower;
	}
	return words;
}

/** «0» to «9». */
function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** The words that touch a stretch, found by halving. */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
	const from = firstEndingAfter(words, start);
	let to = from;
	while (to < words.length && (words[to]?.start ?? end) < end) to++;
	return words.slice(from, to);
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
