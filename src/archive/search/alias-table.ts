/**
 * What a dictionary knows better than the stemmer: which stems belong together (день, дн-), and which words only look
 * alike (дно, день). Made at build time for the words of an archive.
 */
export interface AliasTable {
	/** Key of all words with a stem, where it is not the stem itself. */
	readonly stems: ReadonlyMap<string, string>;
	/** Key of a single word, where its stem would say otherwise. */
	readonly forms: ReadonlyMap<string, string>;
}

/** The table of an archive without a dictionary. */
export const noAliases: AliasTable = { stems: new Map(), forms: new Map() };

/** Letters of a stem that choose its shard: all stems of a word but the shortest begin with the same two. */
const shardLetters = 2;

/**
 * The shard (from 0) that holds what is said about a stem and of the words that have it, so that a reader loads little.
 *
 * @example
 * aliasShard('договор', 64) // 41, and the same for 'договір'
 */
export function aliasShard(stem: string, shards: number): number {
	let hash = 7;
	for (const letter of stem.slice(0, shardLetters))
		hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
	return hash % shards;
}

/**
 * A table as text, a key a line: the key, its stems, and after a colon its words.
 *
 * @example
 * formatAliases({ stems: new Map([['дн', 'ден']]), forms: new Map([['дна', 'дно']]) }) // 'ден=дн\nдно=:дна'
 */
export function formatAliases({ stems, forms }: AliasTable): string {
	const keys = [...new Set([...stems.values(), ...forms.values()])].sort();
	const [ofStems, ofForms] = [stems, forms].map((map) => Map.groupBy(map, ([, key]) => key));
	const names = (found: readonly (readonly [string, string])[] = []) =>
		found
			.map(([name]) => name)
			.sort()
			.join(' ');
	return keys
		.map((key) => [`${key}=${names(ofStems?.get(key))}`, names(ofForms?.get(key))].filter(Boolean).join(':'))
		.join('\n');
}

/** Reads what `formatAliases` wrote; tables of several shards make one. */
export function parseAliases(texts: Iterable<string>): AliasTable {
	const table = { stems: new Map<string, string>(), forms: new Map<string, string>() };
	for (const text of texts) {
		for (const line of text.split('\n')) {
			const [key = '', rest = ''] = line.split('=');
			const [stems = '', forms = ''] = rest.split(':');
			for (const stem of stems.split(' ')) if (stem) table.stems.set(stem, key);
			for (const form of forms.split(' ')) if (form) table.forms.set(form, key);
		}
	}
	return table;
}
