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
/** Of names that end alike, this share begins with words of their own where what they end with is the kind. */
const mostlyApart = 0.8;
// « в» of «… поліції в», from which the names go on
const smallWordsAtEnd = /(?:\s\p{Ll}{1,3})+$/u;

/**
 * The kinds of bodies that many of a list’s names tell: those that end with the same words and begin each with its
 * own («…ська міська рада»), and of the others those that begin with the same word; the largest first.
 *
 * @example
 * kindsOfNames(councils) // [{ words: 'Міська рада', items: councils }]
 */
export function kindsOfNames<Item extends Named>(items: readonly Item[]): KindOfNames<Item>[] {
	const left = new Set(items);
	const take = (word: (words: readonly string[]) => string | undefined, atEnd: boolean) => {
		const groups = [...Map.groupBy(left, ({ name }) => word(wordsOf(name)))].flatMap(([key, ofKind]) =>
			key !== undefined && ofKind.length >= fewestAlike && (!atEnd || beginApart(ofKind)) ? [ofKind] : [],
		);
		for (const item of groups.flat()) left.delete(item);
		return groups.map((ofKind) => kindOf(ofKind, sharedWords(ofKind, atEnd)));
	};
	const kinds = [
		...take((words) => ending(words, 2), true),
		...take((words) => ending(words, 1), true),
		...take(([first]) => first, false),
	];
	return [...Map.groupBy(kinds, ({ words }) => words)]
		.map(([words, same]) => ({ words, items: same.flatMap(({ items: ofKind }) => ofKind) }))
		.sort((a, b) => b.items.length - a.items.length);
}

/** The last words, unless one is a proper name: «… України» ends names of bodies of every kind. */
function ending(words: readonly string[], count: number): string | undefined {
	const last = words.slice(-count);
	return last.length === count && last.every((word) => /^\p{Ll}/u.test(word)) ? last.join(' ') : undefined;
}

/** «Вигаданська міська рада», «Уявнівська міська рада»; not «Виконавчий комітет … ради», «Управління … ради». */
function beginApart(items: readonly Named[]): boolean {
	return new Set(items.map(({ name }) => wordsOf(name)[0])).size >= mostlyApart * items.length;
}

function kindOf<Item extends Named>(items: readonly Item[], shared: string): KindOfNames<Item> {
	return { words: shared.charAt(0).toLocaleUpperCase() + shared.slice(1), items };
}

/** The words that all names begin with, or end with. */
function sharedWords(items: readonly Named[], atEnd = false): string {
	const [first = [], ...others] = items.map(({ name }) => (atEnd ? wordsOf(name).reverse() : wordsOf(name)));
	const end = first.findIndex((word, at) => others.some((other) => other[at] !== word));
	const shared = first.slice(0, end < 0 ? first.length : end);
	return atEnd ? shared.reverse().join(' ') : shared.join(' ').replace(smallWordsAtEnd, '');
}

function wordsOf(name: string): string[] {
	return name.split(/\s+/u);
}
