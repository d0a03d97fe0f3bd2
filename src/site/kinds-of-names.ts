interface Named {
	readonly name: string;
}

/** Names that share words, and so are of bodies of a kind. */
export interface KindOfNames<Item extends Named> {
	/** What all of them begin or end with, with a capital: «Виконавчий комітет», «Міська рада». */
	readonly words: string;
	readonly items: readonly Item[];
}

/** So many names that share words are a kind. */
const fewestAlike = 5;
// « в» of «… поліції в», from which the names go on
const smallWordsAtEnd = /(?:\s\p{Ll}{1,3})+$/u;

/**
 * The kinds of bodies that many of a list’s names tell: those that begin with the same word, and of the others those that end with
 * the same one («…ська міська рада»); the largest first.
 *
 * @example
 * kindsOfNames(councils) // [{ words: 'Міська рада', items: councils }]
 */
export function kindsOfNames<Item extends Named>(items: readonly Item[]): KindOfNames<Item>[] {
	const byFirst = alike(items, (words) => words[0]);
	const taken = new Set(byFirst.flat());
	const byLast = alike(
		items.filter((item) => !taken.has(item)),
		(words) => words.at(-1),
	);
	const kinds = [
		...byFirst.map((ofKind) => ({ words: sharedWords(ofKind).replace(smallWordsAtEnd, ''), items: ofKind })),
		...byLast.map((ofKind) => ({ words: capitalised(sharedWords(ofKind, true)), items: ofKind })),
	];
	return [...Map.groupBy(kinds, ({ words }) => words)]
		.map(([words, same]) => ({ words, items: same.flatMap(({ items: ofKind }) => ofKind) }))
		.sort((a, b) => b.items.length - a.items.length);
}

function alike<Item extends Named>(
	items: readonly Item[],
	word: (words: readonly string[]) => string | undefined,
): Item[][] {
	return [...Map.groupBy(items, ({ name }) => word(wordsOf(name))).values()].filter(
		({ length }) => length >= fewestAlike,
	);
}

/** The words that all names begin with, or end with. */
function sharedWords(items: readonly Named[], atEnd = false): string {
	const [first = [], ...others] = items.map(({ name }) => (atEnd ? wordsOf(name).reverse() : wordsOf(name)));
	const end = first.findIndex((word, at) => others.some((other) => other[at] !== word));
	const shared = first.slice(0, end < 0 ? first.length : end);
	return (atEnd ? shared.reverse() : shared).join(' ');
}

function wordsOf(name: string): string[] {
	return name.split(/\s+/u);
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
