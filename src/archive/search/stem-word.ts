/** Letters that must stay of a word. */
const SHORTEST_STEM = 3;
/** Example: `zapyt`, `requests`. */
const LATIN = /^[a-z]+$/;
/** Example: `запит`: what is left must have a vowel, as a word has. */
const VOWEL = /[аеєиіоуюя]/;
/** Reflexive ending of verbs, cut before another is looked for; example: `надається`. */
const REFLEXIVE = /(?:ся|сь)$/;

/**
 * Endings of nouns and adjectives, folded (й is и, ї is і), of which the longest that fits is cut. Those of verbs are not
 * among them: they end nouns too (освіти, школа), and the dictionary knows the verbs.
 */
const ENDINGS: ReadonlySet<string> = new Set([
	...['ами', 'ями', 'ах', 'ях', 'ам', 'ям', 'ом', 'ем', 'єм', 'ою', 'ею', 'єю', 'ові', 'еві', 'єві', 'ію'],
	...['ів', 'еи', 'іи', 'іі', 'ія', 'іям', 'іями', 'іях', 'іє', 'ієм', 'ією', 'ь', 'ьо', 'ю', 'я'],
	...['а', 'у', 'о', 'е', 'є', 'и', 'і', 'ии', 'ого', 'ому', 'им', 'ими', 'их', 'оі', 'іх', 'ім', 'іми'],
	...['ього', 'ьому', 'ьоі', 'ьою'],
]);
const LONGEST_ENDING = 4;

/**
 * The stem of a folded word: a light cut of the ending, Ukrainian or English. Words that a dictionary knows do not depend
 * on it (see `AliasTable`); names, new words and misspellings do.
 *
 * @param word folded by `foldText`, letters only
 * @example
 * stemWord('запитами') // 'запит'
 * stemWord('requests') // 'request'
 */
export function stemWord(word: string): string {
	if (LATIN.test(word)) return stemEnglish(word);
	const active = word.length > 6 ? word.replace(REFLEXIVE, '') : word;
	for (let size = Math.min(LONGEST_ENDING, active.length - SHORTEST_STEM); size > 0; size -= 1) {
		const stem = active.slice(0, -size);
		if (ENDINGS.has(active.slice(-size)) && VOWEL.test(stem)) return stem;
	}
	return active;
}

/** Example: `boxes`, `branches`: a plural that adds a syllable. */
const PLURAL_AFTER_HISS = /(?:s|x|z|ch|sh)es$/;
/** Example: `letters`, but not `address`, `status`, `basis`. */
const PLURAL = /[^sui]s$/;

/** Plurals and two endings of verbs: enough for titles, addresses and the few English sentences of an archive. */
function stemEnglish(word: string): string {
	if (word.length < 4) return word;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (PLURAL_AFTER_HISS.test(word)) return word.slice(0, -2);
	if (PLURAL.test(word)) return word.slice(0, -1);
	const verbal = ['ing', 'ed'].find((ending) => word.endsWith(ending) && word.length - ending.length >= 4);
	return verbal ? word.slice(0, -verbal.length) : word;
}
