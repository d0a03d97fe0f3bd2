/** Fewer letters say nothing about the language. */
const enoughLetters = 200;
/** Share of «іїєґ» among Cyrillic letters: about 0.07 in Ukrainian. */
const leastUkrainian = 0.02;
/** Example: `Л` */
const cyrillic = /\p{Script=Cyrillic}/gu;
/** Example: `ї` */
const ukrainianOnly = /[іїєґ]/giu;

/**
 * Whether a page read as Ukrainian is Russian: no «і», «ї», «є» worth the name among its letters, for the Ukrainian model
 * reads «ы» and «э» as something else and has no other way to say so.
 */
export function looksRussian(text: string): boolean {
	const letters = text.match(cyrillic)?.length ?? 0;
	return letters >= enoughLetters && (text.match(ukrainianOnly)?.length ?? 0) / letters < leastUkrainian;
}
