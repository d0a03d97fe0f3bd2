import type { Span } from '../../../letter/span.ts';
import { isFirstName, isPatronymic } from '../first-names.ts';
import { isBeside } from './persons/is-beside.ts';
import { isPartOfName } from './persons/is-part-of-name.ts';
import type { Word } from './persons/letter-words.ts';
import { isNoName } from './persons/no-name.ts';
import { wordsLike } from './persons/words-like.ts';

const greeting = wordsLike(
	'шановний шановна шановні шановного шановному шановної поважний поважна вельмишановний вельмишановна високоповажний',
);
const hello = wordsLike(
	'дня вечора ранку вітаю вітаємо вітання добридень здрастуйте привіт дякую дякуємо повагою вас',
);
const vocativeTitle = wordsLike('пане пані добродію добродійко громадянине громадянко');
// «Іванівно», «Петровичу»
const vocativePatronymic = /(?:івно|ївно|ичу)$/u;
// «Олено», «Сергію»
const vocativeGiven = /[оеєюуі]$/u;

/** «Шановна Олено Іванівно!», «Пані Оксано, дякуємо», «Олено Іванівно, дякуємо», «пане Вигаданий!» */
export function nameGreeted(text: string, words: readonly Word[], at: number): Span[] {
	const word = words[at];
	if (!word || isNoName(word.lower) || word.initial) return [];
	const title = titleBefore(words, at);
	if (title === null && !(at === 0 || /[^\p{L}\s]\s*$|\n\s*\n?\s*$/u.test(word.before))) return [];
	let to = at + 1;
	while (to < at + 3 && isPartOfName(words[to]) && isBeside(words[to] as Word)) to++;
	const end = words[to - 1]?.end ?? word.end;
	const isAlone = title === 'greeting' && /^[^\S\n]{0,4}(?:\n|$)/u.test(text.slice(end, end + 5));
	if (!isAlone && !/^\s{0,2}[!,.]/u.test(text.slice(end, end + 3))) return [];
	const inside = words.slice(at, to);
	const isVocative = inside.some(({ lower }) => vocativePatronymic.test(lower));
	const isGiven = isFirstName(word.text) && vocativeGiven.test(word.lower);
	if (title === 'greeting' || (isGiven && isGreetedBefore(words, at))) return [{ start: word.start, end }];
	// «надійшло Ваше, Юліане, звернення»
	const isSetOff =
		/[оеє]$/u.test(word.lower) && /^,\s$/u.test(word.before) && /^,/u.test(text.slice(end, end + 1));
	if (isGiven && (isSetOff || isGreetedBehind(words, to))) return [{ start: word.start, end }];
	if (title === 'vocative' && (isGiven || isVocative || inside.length === 1))
		return [{ start: word.start, end }];
	const isFull = inside.length >= 2 && inside.some(({ text: part }) => isPatronymic(part));
	return isFull && isVocative && isFirstName(word.text) && vocativeGiven.test(word.lower)
		? [{ start: word.start, end }]
		: [];
}

/** «Доброго дня, Олено!», «Вітаємо, Олено.» */
function isGreetedBefore(words: readonly Word[], at: number): boolean {
	return hello.has(words[at - 1]?.lower ?? '') && /^[,!]?\s{1,3}$/u.test(words[at]?.before ?? '');
}

/** «Олено, добрий день!» */
function isGreetedBehind(words: readonly Word[], at: number): boolean {
	const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
	return (
		/^(?:вітаю|вітаємо|дякуємо|дякую)$/u.test(first) ||
		(/^добр/u.test(first) && /^(?:дня|день|вечора|ранку)$/u.test(second))
	);
}

/** Whether «шановна», or «пане», «пані» in an address, stands right before a word. */
function titleBefore(words: readonly Word[], at: number): 'greeting' | 'vocative' | null {
	const [before, first] = [words[at - 1], words[at - 2]];
	if (!before || !isBeside(words[at] as Word)) return null;
	if (greeting.has(before.lower)) return 'greeting';
	if (!vocativeTitle.has(before.lower)) return null;
	return first && greeting.has(first.lower) && isBeside(before) ? 'greeting' : 'vocative';
}
