/** Example: `boxes`, `branches`: a plural that adds a syllable. */
const pluralAfterHiss = /(?:s|x|z|ch|sh)es$/;
/** Example: `letters`, but not `address`, `status`, `basis`. */
const plural = /[^sui]s$/;

/**
 * The stem of an English word: plurals and two endings of verbs, enough for titles, addresses and the few English sentences
 * of an archive in another language.
 *
 * @example
 * stemEnglish('requests') // 'request'
 */
export function stemEnglish(word: string): string {
	if (word.length < 4) return word;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (pluralAfterHiss.test(word)) return word.slice(0, -2);
	if (plural.test(word)) return word.slice(0, -1);
	const verbal = ['ing', 'ed'].find((ending) => word.endsWith(ending) && word.length - ending.length >= 4);
	return verbal ? word.slice(0, -verbal.length) : word;
}
