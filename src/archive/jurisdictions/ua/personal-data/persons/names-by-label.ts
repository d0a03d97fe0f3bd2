import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import type { ShownName } from './shown-name.ts';

/** Words of a name behind its label. */
const longest = 3;

// «позивний «Вигадка»», «на прізвисько «Вигадка»», «псевдо – Вигадка»
const nickname = /^(?:позивн(?:ий|им|ого|ому)|псевдо(?:нім(?:ом|у|а)?)?|прізвиськ(?:о|ом|а))$/u;
const nicknameGap = /^\s?[:–—(-]?\s{0,2}[«„“"]?$/u;
const fieldGap = /^\s?[:–—-]\s{1,3}$/u;
// «прізвище Вигадка», «прізвищем Вигадка», «дівоче Вигадка», «дошлюбним – Вигадка»
const surnameWord = /^(?:прізвищ(?:е|а|ем)|(?:дівоч|дошлюбн|колишн)(?:е|є|ього|ого|им|ім))$/u;
// «Сума», «Адреса»: heads of the columns beside
const head = /^(?:сум[аи]|адрес|дат[аи]|посад|приміт|кількіст|розмір|ініціал|підпис|вік$|діагноз|телефон)/u;
const changed = /^(?:на|з|із)$/u;
// «іменем «Азалія Вигадка»»
const nameWord = /^(?:іменем|ім’ям|ім’я)$/u;
const quoted = /^\s[«„“"]$/u;
// «квартира 15 (Вигадка)», «кв. 15 – Вигадка»
const flat = /^(?:кв|квартир[аиіу])$/u;
const flatGap = /^\.?\s?(?:№\s?)?\d{1,4}\s?(?:\(|\s[–—-]\s)$/u;
// «Одержала: Вигадана Азалія», «Родился: Выдумка Сидор»
const ofReceiver =
	/^(?:(?:о|ві)?держа(?:в|ла)|отрима(?:в|ла)|прийня(?:в|ла)|народи(?:вся|лася)|родил(?:ся|ась)|прописан(?:ий|а)?|получил(?:а)?)$/u;
const instrumental = /(?:им|ом|ем)$/u;

/**
 * Names that a label introduces, of whatever words and letters: a nickname («позивний «Вигадка»»), «на ім’я VYHADKA AZALIIA»,
 * «справжнє ім’я – Вигадка Азаліс», «Кому видано: Вигадка Азаліс», «дівоче прізвище Вигадка».
 */
export function namesByLabel(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	return words.flatMap((label, at) => {
		const from = at + 1;
		const first = words[from];
		if (!first?.capital || taken.has(first) || !isLabelled(words, at, label, first)) return [];
		const to = endOfName(words, from, taken);
		if (label.lower === 'я' && !/^,/u.test(words[to]?.before ?? '')) return [];
		if (to === from || (isIssued(words, at) && !isReceiver(words.slice(from, to)))) return [];
		return [nameOfWords(words, from, to)];
	});
}

function isLabelled(words: readonly Word[], at: number, { lower }: Word, first: Word): boolean {
	if (nickname.test(lower)) return nicknameGap.test(first.before);
	// «я, Вигадка, прошу»
	if (lower === 'я') return /^,\s$/u.test(first.before);
	if (nameWord.test(lower) && quoted.test(first.before)) return true;
	// «Прізвище Сума»: heads of columns
	if (surnameWord.test(lower))
		return !head.test(first.lower) && (isBeside(first) || fieldGap.test(first.before));
	if (changed.test(lower)) return isOfSurname(words, at) && isBeside(first);
	if (flat.test(lower)) return flatGap.test(first.before);
	if (ofReceiver.test(lower)) return fieldGap.test(first.before);
	if (lower === 'ім’я')
		return (words[at - 1]?.lower === 'на' && isBeside(first)) || fieldGap.test(first.before);
	return lower === 'видано' && fieldGap.test(first.before);
}

/** «прізвище на Вигадка», «прізвище з Вигадка на Придумка» */
function isOfSurname(words: readonly Word[], at: number): boolean {
	if (surnameWord.test(words[at - 1]?.lower ?? '')) return true;
	return changed.test(words[at - 2]?.lower ?? '') && surnameWord.test(words[at - 3]?.lower ?? '');
}

function isIssued(words: readonly Word[], at: number): boolean {
	const { lower = '' } = words[at] ?? {};
	return (lower === 'видано' && words[at - 1]?.lower !== 'кому') || ofReceiver.test(lower);
}

/** «Видано: Вигадкові Азалісу», «Видано: Вигадка Азаліс»; not «Видано: Вигаданським РВ», and no body's name. */
function isReceiver(name: readonly Word[]): boolean {
	return (
		name.length > 1 && name.every(({ text, lower }) => /\p{Ll}/u.test(text) && !instrumental.test(lower))
	);
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
