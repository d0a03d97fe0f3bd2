/**
 * Whether a page read as Ukrainian is Russian: no «і», «ї», «є» worth the name among its letters, for the Ukrainian model
 * reads «ы» and «э» as something else and has no other way to say so.
 */
export function looksRussian(text: string): boolean {
	const letters = text.match(CYRILLIC)?.length ?? 0;
	return letters >= ENOUGH_LETTERS && (text.match(UKRAINIAN_ONLY)?.length ?? 0) / letters < LEAST_UKRAINIAN;
}

/** Fewer letters say nothing about the language. */
const ENOUGH_LETTERS = 200;
/** Share of «іїєґ» among Cyrillic letters: about 0.07 in Ukrainian. */
const LEAST_UKRAINIAN = 0.02;
/** Example: `Л` */
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Example: `ї` */
const UKRAINIAN_ONLY = /[іїєґ]/giu;
