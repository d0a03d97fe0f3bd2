import { keyWriter, type OtherKeys } from '#archive/search/key-writer.ts';
import type { Lexicon } from '#archive/search/lexicon.ts';

/** What keys of words are made from. */
export interface KeySources {
	readonly lexicon: Lexicon;
	readonly others: OtherKeys;
}

/** What was asked of them, table by table, and what they said: null where nothing. */
export type Lookups = readonly (readonly (readonly [
	asked: string,
	said: string | readonly string[] | null,
])[])[];

/** Writes texts as keys, and notes what it looks up. */
export interface NotedKeys {
	readonly keysOf: (text: string) => string;
	/** Everything that the keys written so far depend on, besides their texts and the code. */
	readonly lookups: () => Lookups;
}

/**
 * Opens a writer of keys that notes what it looks up: a text has the same keys for as long as these tables say the same of
 * that, whatever else they have learnt.
 */
export function notedKeys({ lexicon, others }: KeySources): NotedKeys {
	const [stems, forms, further] = [noted(lexicon.stems), noted(lexicon.forms), noted(others)];
	// Remembers by its own lexicon, so that nothing is taken from a writer that notes elsewhere.
	const own = { language: lexicon.language, stems: stems.table, forms: forms.table };
	return {
		keysOf: keyWriter(own, further.table),
		lookups: () => [stems, forms, further].map(({ seen }) => [...seen]),
	};
}

/** Whether the tables say what they said when it was noted. */
export function saysTheSame(lookups: Lookups, { lexicon, others }: KeySources): boolean {
	const tables = [lexicon.stems, lexicon.forms, others];
	return tables.every((table, at) =>
		(lookups[at] ?? []).every(([asked, said]) => isSame(table.get(asked) ?? null, said)),
	);
}

function noted<Said extends string | readonly string[]>(from: {
	readonly get: (key: string) => Said | undefined;
}) {
	const seen = new Map<string, Said | null>();
	const get = (key: string) => {
		const said = from.get(key);
		seen.set(key, said ?? null);
		return said;
	};
	return { seen, table: { get } };
}

function isSame(one: string | readonly string[] | null, two: string | readonly string[] | null): boolean {
	return one === two || (typeof one !== 'string' && JSON.stringify(one) === JSON.stringify(two));
}
