import type { Word } from './letter-words.ts';

const numbered =
	/^(?:пункт|підпункт|літер|додат|таблиц|форм|част|розділ|категор|клас|груп|блок|корпус|тип)|^(?:п|пп|ч|ст)$/u;

/** «пункт А. Положення», «додаток Б. Перелік»: the letter counts, it is no initial. */
export function isNumbering(word: Word | undefined): boolean {
	return word !== undefined && numbered.test(word.lower);
}
