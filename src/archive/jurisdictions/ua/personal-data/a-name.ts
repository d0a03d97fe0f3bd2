import { surePersonName } from '../requisites/names.ts';

/** A person's name by its form alone, or the mark of one. */
// «Вигадана О.П.», «[приховано: особа 1]»
export const aName = new RegExp(
	`(?<![\\p{L}«"])(?:${surePersonName})(?![\\p{L}])|\\[приховано: (?:особа|ім’я)`,
	'u',
);
