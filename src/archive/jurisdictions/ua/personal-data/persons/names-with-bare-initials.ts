import { cellSeparator } from '../../../../letter/separators.ts';
import { isFirstName } from '../../first-names.ts';
import { isCommonSurname } from '../../word-list/index.ts';
import { isBeside } from './is-beside.ts';
import { isShortWord } from './is-short-word.ts';
import { isStrange } from './is-strange.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname } from './looks-like.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { type ShownName, shownName } from './shown-name.ts';

// «клас», «гепатит», «вітамін»: a letter behind them counts
const lettered =
	/^(?:клас|груп|гепатит|вітамін|корпус|блок|літер|літ|секці|будин|буд|додат|пункт|підпункт|форм|тип|катего|сері|варіант|зон|сектор|ліні|модуль|частин|рядок|графа|табли|рівень|лист|акт)/u;

// «ВИГАДКА»
const capitals = /^\p{Lu}[\p{Lu}’-]{2,}$/u;
const closes = new RegExp(`^\\s?[,;.)]|^[^\\S\\n]{0,4}\\r?\\n|^\\s*${cellSeparator}`, 'u');

/**
 * Names whose initials have lost their full stops: «Вигадка О», «Вигаденко Л Д», «О Вигадка», «ВигадкаОД» apart. A letter
 * that counts («корпус Б») is no initial, nor is a word of one letter with which a sentence begins.
 */
export function namesWithBareInitials(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const used = new Set<Word>();
	return words.flatMap((word, at) => {
		if (taken.has(word) || !(isSurname(word) || isInCapitals(words, at))) return [];
		const behind = [1, 2].filter((step) =>
			step === 1 ? isLetter(words, at + 1) : isLetter(words, at + 1) && isLastLetter(words, at + 2),
		);
		if (behind.length > 0 && belongsToNext(words, at, behind.length)) return [];
		const before = behind.length > 0 ? [] : [1, 2].filter((step) => isBefore(words, at, step, used));
		const [from, to] = [at - before.length, at + 1 + behind.length];
		const letters = words.slice(from, to).filter((one) => one !== word);
		if (letters.length === 0 || letters.some((one) => used.has(one))) return [];
		for (const letter of letters) used.add(letter);
		const name = shownName(words, from, to, { surname: word, initials: letters.map(({ lower }) => lower) });
		// A full stop behind the last letter may be the sentence's.
		return [{ ...name, end: words[to - 1]?.end ?? word.end }];
	});
}

function isSurname(word: Word): boolean {
	return word.capital && isWrittenAsName(word) && !isNoName(word.lower) && !lettered.test(word.lower);
}

/** «Пенсію Т Г Вигадки»: letters between a plain word and what may be a surname belong to that. */
function belongsToNext(words: readonly Word[], at: number, letters: number): boolean {
	const [word, next] = [words[at], words[at + 1 + letters]];
	if (!word || !next?.capital || !isBeside(next) || !isSurname(next)) return false;
	return (
		!isStrange(word) &&
		!isCommonSurname(word.lower) &&
		!isSurelySurname(word.lower) &&
		!isFirstName(word.text)
	);
}

/** «ВИГАДКА К К; », «ЗРАЗОК Т Т» at a line's end: two letters behind a word in capitals close what they stand in. */
function isInCapitals(words: readonly Word[], at: number): boolean {
	const [word, last, next] = [words[at], words[at + 2], words[at + 3]];
	if (!word || !capitals.test(word.text) || isNoName(word.lower) || lettered.test(word.lower)) return false;
	if (!last || !isLetter(words, at + 1) || !isLetter(words, at + 2)) return false;
	return next === undefined || closes.test(next.before);
}

/** A capital alone, right behind what is before it; not the word of one letter with which the next line begins its sentence. */
function isLetter(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (word === undefined || !isLoneCapital(word) || !isBeside(word) || isShortWord(word, next)) return false;
	return !(word.before.includes('\n') && next !== undefined && isBeside(next) && !next.capital);
}

/** The second letter, which may have the sentence's full stop: «Вигадка О П.» */
function isLastLetter(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word?.initial === true ? isBeside(word) && word.text.length === 1 : isLetter(words, at);
}

function isLoneCapital({ text, capital, initial, isCode }: Word): boolean {
	return text.length === 1 && capital && !initial && !isCode;
}

/** «О Вигадка», «Л Д Вигадка»: letters before a surname, the first of which begins no sentence unless the surname is sure. */
function isBefore(words: readonly Word[], at: number, step: number, used: ReadonlySet<Word>): boolean {
	const letter = words[at - step];
	if (!letter || !isLoneCapital(letter) || used.has(letter)) return false;
	for (let index = at - step + 1; index <= at; index++) if (!isBeside(words[index] as Word)) return false;
	if (step === 2 && !isBefore(words, at, 1, used)) return false;
	const first = words[at - step - 1];
	if (first && lettered.test(first.lower)) return false;
	return !opensSentence(letter, at - step) || isSurelySurname(words[at]?.lower ?? '');
}
