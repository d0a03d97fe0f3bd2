/** Something that stands in a list by its name. */
interface Named {
	readonly name: string;
}

/** Those whose names begin with the same letter. */
export interface NamesOfLetter<Item extends Named> {
	/** Upper case; '#' for a name that begins with none. */
	readonly letter: string;
	readonly groups: readonly NamesOfWords<Item>[];
}

/** Those of a letter whose names begin with the same words, or the others between them. */
export interface NamesOfWords<Item extends Named> {
	/** What all of them begin with, e.g. «Виконавчий комітет»; null for the others. */
	readonly words: string | null;
	readonly items: readonly Item[];
}

// « в» of «… поліції в», from which the names go on
const smallWordsAtEnd = /(?:\s\p{Ll}{1,3})+$/u;
/** So many names that begin alike are a kind of their own. */
const fewestAlike = 5;

/**
 * A long list by letter of the alphabet and, within it, by the words that names begin with: bodies of a kind are called alike.
 *
 * @param items in the order of their names
 * @example
 * byName([{ name: 'Вигадана рада' }, { name: 'Школа' }])
 * // [{ letter: 'В', groups: [{ words: null, items: [{ name: 'Вигадана рада' }] }] }, { letter: 'Ш', … }]
 */
export function byName<Item extends Named>(items: readonly Item[]): NamesOfLetter<Item>[] {
	return [...Map.groupBy(items, ({ name }) => letterOf(name))].map(([letter, ofLetter]) => ({
		letter,
		groups: alike(ofLetter),
	}));
}

function letterOf(name: string): string {
	return /\p{L}/u.exec(name)?.[0].toLocaleUpperCase() ?? '#';
}

function alike<Item extends Named>(items: readonly Item[]): NamesOfWords<Item>[] {
	const groups: { words: string | null; items: Item[] }[] = [];
	for (const [, ofWord] of Map.groupBy(items, ({ name }) => wordsOf(name)[0])) {
		const words = ofWord.length >= fewestAlike ? sharedWords(ofWord) : null;
		const last = groups.at(-1);
		if (words === null && last?.words === null) last.items.push(...ofWord);
		else groups.push({ words, items: ofWord });
	}
	return groups;
}

/** The words that all names begin with: at least the first of them, which they share. */
function sharedWords(items: readonly Named[]): string {
	const [first = [], ...others] = items.map(({ name }) => wordsOf(name));
	const end = first.findIndex((word, at) => others.some((other) => other[at] !== word));
	return first
		.slice(0, end < 0 ? first.length : end)
		.join(' ')
		.replace(smallWordsAtEnd, '');
}

function wordsOf(name: string): string[] {
	return name.split(/\s+/u);
}
