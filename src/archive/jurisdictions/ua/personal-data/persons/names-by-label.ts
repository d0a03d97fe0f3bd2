import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import type { ShownName } from './name-shapes.ts';
import { isNoName } from './no-name.ts';

/** Words of a name behind its label. */
const longest = 3;

// «позивний «Вигадка»», «на прізвисько «Вигадка»», «псевдо – Вигадка»
const nickname = /^(?:позивн(?:ий|им|ого|ому)|псевдо(?:нім(?:ом|у|а)?)?|прізвиськ(?:о|ом|а))$/u;
const nicknameGap = /^\s?[:–—(-]?\s{0,2}[«„“"]?$/u;
const fieldGap = /^\s?[:–—-]\s{1,3}$/u;
const dative = /(?:у|ю|ові|еві|єві|ому|ій|і|ї)$/u;

/**
 * Names that a label introduces, of whatever words and letters: a nickname («позивний «Вигадка»»), «на ім’я VYHADKA AZALIIA»,
 * «справжнє ім’я – Вигадка Азаліс», «Кому видано: Вигадка Азаліс».
 */
export function namesByLabel(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	return words.flatMap((label, at) => {
		const from = at + 1;
		const first = words[from];
		if (!first?.capital || taken.has(first) || !isLabelled(words, at, label, first)) return [];
		const to = endOfName(words, from, taken);
		if (to === from || (isIssued(words, at) && !isReceiver(words.slice(from, to)))) return [];
		return [nameOfWords(words, from, to)];
	});
}

function isLabelled(words: readonly Word[], at: number, { lower }: Word, first: Word): boolean {
	if (nickname.test(lower)) return nicknameGap.test(first.before);
	if (lower === 'ім’я')
		return (words[at - 1]?.lower === 'на' && isBeside(first)) || fieldGap.test(first.before);
	return lower === 'видано' && fieldGap.test(first.before);
}

function isIssued(words: readonly Word[], at: number): boolean {
	return words[at]?.lower === 'видано' && words[at - 1]?.lower !== 'кому';
}

/** «Видано: Вигадкові Азалісу»; not «Видано: Вигаданським РВ» */
function isReceiver(name: readonly Word[]): boolean {
	return name.length > 1 && name.every(({ lower }) => dative.test(lower));
}

function endOfName(words: readonly Word[], from: number, taken: ReadonlySet<Word>): number {
	let to = from;
	while (to < from + longest && isPart(words[to], taken) && (to === from || isBeside(words[to] as Word)))
		to++;
	return to;
}

function isPart(word: Word | undefined, taken: ReadonlySet<Word>): boolean {
	if (!word?.capital || word.text.length < 2 || word.initial || taken.has(word)) return false;
	return !isNoName(word.lower);
}
