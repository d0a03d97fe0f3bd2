import { isFirstName } from '../../first-names.ts';
import { isCommonSurname } from '../../word-list/index.ts';
import { isBeside, isOnLine } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isShortWord } from './is-short-word.ts';
import { isStrange } from './is-strange.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { privateRole } from './roles.ts';
import type { ShownName } from './shown-name.ts';

const conjunction = /^(?:та|і|й)$/u;
// «Вигадані», «Вигаданих», «Вигадкам», «Вигадками», «Вигадок»
const plural = /(?:[иії]|их|им|ими|[ая]м|[ая]ми|[іїое]в|ок)$/u;
// «Плюта І групи», «Вигадка А класу»
const counted = /^(?:груп|клас|категор|ступен|розряд|корпус|черг|поверх|варіант)/u;

/**
 * The names that were found by a surname or a given name alone, with what belongs to them right beside: given name («Льва
 * Вигадка»), initials («гр. Вигадка Ю»), the surname that two share («Юзеф та Орнелла Вигадані»).
 */
export function wholeNames(words: readonly Word[], names: readonly ShownName[]): ShownName[] {
	const taken = new Set(names.flatMap(({ from, to }) => words.slice(from, to)));
	return names.map((name) => longer(words, shorter(name), taken));

	function shorter(name: ShownName): ShownName {
		if (name.initials.length > (name.given ? 1 : 0) || name.patronymic) return name;
		let { from, to } = name;
		if (!name.given && isGiven(words, from - 1, from, taken)) from--;
		if (!name.given && isGiven(words, to, to, taken)) to++;
		if (!name.given && from === name.from && to === name.to) while (isLetter(words, to, name.to)) to++;
		if (name.given && !name.surname && isShared(words, to, from, taken)) to++;
		return from === name.from && to === name.to ? name : nameOfWords(words, from, to);
	}
}

/** «Вигаданова Руслана Азад огли», «Вигадана Марія Кончіта»: a strange word or a given name right beside a name is a part of it. */
function longer(words: readonly Word[], name: ShownName, taken: ReadonlySet<Word>): ShownName {
	if (name.given === null || name.to - name.from < 2) return withSurname(words, name, taken);
	let { from, to } = name;
	while (from > name.from - 2 && isPart(words, from - 1, from, taken)) from--;
	while (to < name.to + 3 && (isPart(words, to, to, taken) || isParticle(words, to))) to++;
	if (from === name.from && to === name.to) return name;
	return { ...name, from, to, start: words[from]?.start ?? name.start, end: words[to - 1]?.end ?? name.end };
}

/** «на батька Рибалки Назара»: a word that is a surname too, within a sentence, right before a given name. */
function withSurname(words: readonly Word[], name: ShownName, taken: ReadonlySet<Word>): ShownName {
	const [first, surname, role] = [words[name.from], words[name.from - 1], words[name.from - 2]];
	if (name.given === null && !isStrange(first as Word)) return name;
	if (!first || !surname?.capital || surname.initial || taken.has(surname) || !isOnLine(first)) return name;
	if (!role || role.capital || !isBeside(surname) || !privateRole.has(role.lower)) return name;
	if (!isCommonSurname(surname.lower) || isBodysAdjective(words, name.from - 1)) return name;
	return nameOfWords(words, name.from - 1, name.to);
}

function isPart(words: readonly Word[], at: number, joint: number, taken: ReadonlySet<Word>): boolean {
	const [word, next] = [words[at], words[joint]];
	if (!word?.capital || word.initial || taken.has(word) || !next || !isOnLine(next)) return false;
	return (
		(isStrange(word) || (isFirstName(word.text) && !isNoName(word.lower))) && !isBodysAdjective(words, at)
	);
}

/** «огли», «ібн» */
function isParticle(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return (
		word !== undefined && isBeside(word) && /^(?:[оу][гґ]л[иіу]|оглы|[кгґ]изи|[кг]ызы)$/u.test(word.lower)
	);
}

/** Whether the word at a place is a given name, and the one at `joint` goes on from what is before it. */
function isGiven(words: readonly Word[], at: number, joint: number, taken: ReadonlySet<Word>): boolean {
	const [word, next] = [words[at], words[joint]];
	if (!word?.capital || word.initial || taken.has(word) || !next || !isBeside(next)) return false;
	return word.text.length > 2 && isFirstName(word.text) && !isNoName(word.lower);
}

/** A capital right behind a surname, one of two at most. */
function isLetter(words: readonly Word[], at: number, first: number): boolean {
	const word = words[at];
	if (at > first + 1 || word?.text.length !== 1 || !word.capital || !isBeside(word)) return false;
	return !isShortWord(word, words[at + 1]) && !counted.test(words[at + 1]?.lower ?? '');
}

/** «Юзеф та Орнелла Вигадані», before the last of them. */
function isShared(words: readonly Word[], at: number, given: number, taken: ReadonlySet<Word>): boolean {
	const [word, joint, other] = [words[at], words[given - 1], words[given - 2]];
	if (!word?.capital || word.initial || taken.has(word) || !isBeside(word) || !plural.test(word.lower))
		return false;
	if (!other?.capital || !conjunction.test(joint?.lower ?? '')) return false;
	return !isNoName(word.lower) && !isBodysAdjective(words, at);
}
