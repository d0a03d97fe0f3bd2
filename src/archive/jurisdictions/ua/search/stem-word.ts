import { stemEnglish } from '../../../search/stem-english.ts';

/** Letters that must stay of a word. */
const shortestStem = 3;
/** Example: `zapyt`, `requests`. */
const latin = /^[a-z]+$/;
/** Example: `запит`: what is left must have a vowel, as a word has. */
const vowel = /[аеєиіоуюя]/;
/** Reflexive ending of verbs, cut before another is looked for; example: `надається`. */
const reflexive = /(?:ся|сь)$/;

/**
 * Endings of nouns and adjectives, folded (й is и, ї is і), of which the longest that fits is cut. Those of verbs are not
 * among them: they end nouns too (освіти, школа), and the dictionary knows the verbs.
 */
const endings: ReadonlySet<string> = new Set([
	'ами',
	'ями',
	'ах',
	'ях',
	'ам',
	'ям',
	'ом',
	'ем',
	'єм',
	'ою',
	'ею',
	'єю',
	'ові',
	'еві',
	'єві',
	'ію',
	'ів',
	'еи',
	'іи',
	'іі',
	'ія',
	'іям',
	'іями',
	'іях',
	'іє',
	'ієм',
	'ією',
	'ь',
	'ьо',
	'ю',
	'я',
	'а',
	'у',
	'о',
	'е',
	'є',
	'и',
	'і',
	'ии',
	'ого',
	'ому',
	'им',
	'ими',
	'их',
	'оі',
	'іх',
	'ім',
	'іми',
	'ього',
	'ьому',
	'ьоі',
	'ьою',
]);
const longestEnding = 4;
/** Letters by which a stem of Ukrainian is shorter than its word, at most: of an ending and of what makes a verb reflexive. */
const longestCut = longestEnding + 'ся'.length;

/**
 * The stem of a folded word: a light cut of the ending, Ukrainian or English. Words that a dictionary knows do not depend
 * on it (see `AliasTable`); names, new words and misspellings do.
 *
 * @param word folded by `foldForSearch`, letters only
 * @example
 * stemWord('запитами') // 'запит'
 * stemWord('requests') // 'request'
 */
export function stemWord(word: string): string {
	if (latin.test(word)) return stemEnglish(word);
	const active = word.length > 6 ? word.replace(reflexive, '') : word;
	for (let size = Math.min(longestEnding, active.length - shortestStem); size > 0; size -= 1) {
		const stem = active.slice(0, -size);
		if (endings.has(active.slice(-size)) && vowel.test(stem)) return stem;
	}
	return active;
}

/**
 * The fewest letters that can be left of a folded word which is not in Latin letters.
 *
 * @param length of the word in letters, or how many it has at least
 * @example
 * leastStem(2) // 2: too short to be cut
 * leastStem(11) // 5: «надаватимуться» loses six at most
 */
export function leastStem(length: number): number {
	return Math.min(length, Math.max(shortestStem, length - longestCut));
}
