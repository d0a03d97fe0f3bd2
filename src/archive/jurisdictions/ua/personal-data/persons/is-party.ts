import { isBeside } from './is-beside.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { betweenPersons, overPerson } from './person-words.ts';

/** Words between a quarrel and «між». */
const shortReach = 3;
/** Words of a clause. */
const clauseReach = 10;

// «проведено»
const done = /.(?:[аеюя]но|[иу]то)$/u;
// «Вигадком», «Вигаданою»
const instrumental = /(?:ом|ем|єм|им|ою|ею|єю)$/u;

/** «бійка між Вигадком та Придумком», «розмова з Вигадкою», «опіка над Вигадкою» */
export function isParty(words: readonly Word[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (!before || !word || !isBeside(word) || !instrumental.test(word.lower)) return false;
	const last = words.slice(Math.max(0, at - 1 - shortReach), at - 1);
	if (before.lower === 'над') return last.some(({ lower }) => overPerson.has(lower));
	if (!/^(?:з|із|зі|між)$/u.test(before.lower)) return false;
	if (isTalkedTo(words, at)) return true;
	// «компанія Вигадка разом з Придумкою»
	if (words.slice(Math.max(0, at - clauseReach), at - 1).some(({ lower }) => kindOfThing.has(lower)))
		return false;
	return last.some(({ lower }) => betweenPersons.has(lower));
}

/** «з Вигадкою та Придумком проведено бесіду» */
function isTalkedTo(words: readonly Word[], at: number): boolean {
	const behind = words.slice(at + 1, at + 1 + clauseReach / 2);
	const verb = behind.findIndex(({ lower }) => done.test(lower));
	return (
		verb !== -1 &&
		behind.slice(verb).some(({ lower }) => /^(?:спів)?(?:бесід|розмов)|^роз’яснюв/u.test(lower))
	);
}
