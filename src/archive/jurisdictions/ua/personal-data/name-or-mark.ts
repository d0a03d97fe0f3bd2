import { surePersonName } from '../requisites/names.ts';

/** A person's name by its form alone, or the mark of one. */
// «Вигадана О.П.», «Вигадана Олена Петрівна», «[приховано: особа 1]»
export const nameOrMark = new RegExp(
	`(?<![\\p{L}«"])(?:${surePersonName}|\\p{Lu}[\\p{L}’-]+\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:вич(?:а|у|ем)?|вн(?:а|и|і|ою)))(?![\\p{L}])|\\[приховано: (?:особа|ім’я)`,
	'u',
);
