import type { IndexedWord, IndexMeta } from './index-content.ts';
import type { CborValue } from './read-cbor.ts';

/** A page of an index that has every word of a query. */
export interface BestPage {
	/** Name of its fragment, by which Pagefind knows it too. */
	readonly hash: string;
	readonly score: number;
	/** Where the words are in its text, in order. */
	readonly locations: readonly number[];
}

/**
 * How Pagefind 1.6 weighs words (BM25): how soon further places of a word count less, how much the length of a page counts, and
 * what words in its title or in its other data are worth, where all are there. Found by comparing its scores.
 */
const weights = { saturation: 1.57, length: 0.75, places: 4.313, title: 5, others: 1 } as const;
const title = 'title';

/** A key of a query with the words of an index that begin with it: itself, and compounds. */
export interface KeyWords {
	readonly key: string;
	readonly words: readonly IndexedWord[];
}

/** Where a page has a word. Of places and fields only those count that have the key itself, if any page has it. */
interface Found {
	places: number;
	/** Which of the index’s fields have it. */
	readonly fields: Set<number>;
	readonly locations: number[];
}

/**
 * The pages of an index that have every word, the best first, without Pagefind’s program: of a score the earlier first.
 *
 * @param keys of a query
 * @param most how many are told
 */
export function bestPages(
	{ pages, fields }: Pick<IndexMeta, 'pages' | 'fields'>,
	keys: readonly KeyWords[],
	most: number,
): BestPage[] {
	const ofKeys = keys.map(foundOn);
	const [fewest, ...others] = ofKeys.toSorted((a, b) => a.size - b.size);
	if (!fewest) return [];
	const length = pages.reduce((sum, [, count]) => sum + count, 0) / pages.length;
	const rarities = ofKeys.map((found) => {
		const count = [...found.values()].filter(({ places, fields }) => places + fields.size > 0).length;
		return Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
	});
	const scoreOf = (page: number): number => {
		const [, count = 0] = pages[page] ?? [];
		const slow = weights.saturation * (1 - weights.length + (weights.length * count) / length);
		const inText = ofKeys.map((found, key) => {
			const { places = 0 } = found.get(page) ?? {};
			return ((rarities[key] ?? 0) * (weights.places * places)) / (slow + places);
		});
		const inFields = fields.map((name, field) => {
			const own = sumOf(rarities.filter((_, key) => ofKeys[key]?.get(page)?.fields.has(field)));
			return (name === title ? weights.title : weights.others) * own * (own / sumOf(rarities)) ** 2;
		});
		return sumOf(inText) + sumOf(inFields);
	};
	const scored = [...fewest.keys()]
		.filter((page) => others.every((found) => found.has(page)))
		.map((page) => ({ page, score: scoreOf(page) }))
		.sort((a, b) => b.score - a.score || a.page - b.page);
	return scored.slice(0, most).map(({ page, score }) => ({
		hash: pages[page]?.[0] ?? '',
		score,
		locations: [...new Set(ofKeys.flatMap((found) => found.get(page)?.locations ?? []))].sort(
			(a, b) => a - b,
		),
	}));
}

function foundOn({ key, words }: KeyWords): Map<number, Found> {
	const found = new Map<number, Found>();
	const hasKey = words.some(([word]) => word === key);
	for (const [word, postings] of words) {
		const isCounted = !hasKey || word === key;
		let page = 0;
		for (const [step, places, inFields] of postings) {
			page += step;
			const own = found.get(page) ?? { places: 0, fields: new Set<number>(), locations: [] };
			found.set(page, own);
			const locations = locationsOf(places);
			own.locations.push(...locations);
			if (!isCounted) continue;
			own.places += locations.length;
			for (const field of namedIn(inFields)) own.fields.add(field);
		}
	}
	return found;
}

/** Places are counted each from the one before; a negative number is the weight of those that follow. */
function locationsOf(places: CborValue): number[] {
	let at = 0;
	return numbersOf(places).flatMap((step) => {
		if (step < 0) return [];
		at += step;
		return [at];
	});
}

/** A negative number names the field of the places that follow. */
function namedIn(places: CborValue): number[] {
	return numbersOf(places).flatMap((number) => (number < 0 ? [-1 - number] : []));
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function numbersOf(places: CborValue): readonly number[] {
	return Array.isArray(places) ? places.map(Number) : [];
}
