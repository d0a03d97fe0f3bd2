/** Example: `title: { uk: 'За здоров'я' }`: an apostrophe between letters that ends the text in the middle of a word. */
const apostropheInside = /'[^'"\n]*?(\p{L}+)'(\p{L}+)/u;

/** A string that an apostrophe ended too early. */
export interface OpenQuote {
	/** From 1. */
	readonly line: number;
	/** The word as it should be written. */
	readonly example: string;
}

/**
 * The first line of a configuration in which an apostrophe inside a word ends a string in single quotes, the commonest slip of people who
 * write Ukrainian; null if there is none.
 *
 * @example
 * findOpenQuote("title: 'За здоров'я',") // { line: 1, example: 'здоров’я' }
 */
export function findOpenQuote(source: string): OpenQuote | null {
	for (const [index, line] of source.split('\n').entries()) {
		const [, before, after] = apostropheInside.exec(line) ?? [];
		if (before && after) return { line: index + 1, example: `${before}’${after}` };
	}
	return null;
}
