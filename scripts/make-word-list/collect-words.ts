import { nounStem, verbStem } from '#archive/jurisdictions/ua/word-list/stems.ts';
import { bitsFor } from '#archive/jurisdictions/ua/word-list/word-filter.ts';
import { dictionaryReader } from '#archive/search/dictionary-reader.ts';
import { withOneApostrophe } from '#archive/text/apostrophes.ts';

/** What the finders of names ask of a dictionary. */
interface Words {
	/** Stems of words that are written with a small letter. */
	readonly stems: ReadonlySet<string>;
	/** Forms of surnames that are forms of such words too, in small letters; the others are told by being none. */
	readonly surnames: ReadonlySet<string>;
	/** Forms of places' names, in small letters. */
	readonly places: ReadonlySet<string>;
}

/**
 * Of a Bloom filter with five bits set a key: eight bits take some 2 % of strange keys for its own, sixteen some 0.1 %. A word of
 * the office that is taken for a surname is masked.
 */
export const bitsAKey = { words: 8, surnames: 16 } as const;

const infinitive = /ти(?:с[ья])?$/u;
const capital = /\p{Lu}/u;
const small = /^[\p{Ll}’]+$/u;
// no «АвтоВАЗ»
const asWritten = /^\p{Lu}[\p{Ll}’]+(?:-\p{Lu}?[\p{Ll}’]+)*$/u;

/** Flags that places' names have in the dictionary and surnames have not: villages in the plural, «-ів», «-ань», «-о». */
const ofPlaces = /^(?:1?:?x|1x:|pn?c?|pn|%h|0u6?|j?C?0u6|0uw6|n|Q|2@z?|o|D!?|1:s|1:sx|1s|0|06)$/u;
// «Абрикосове»: an adjective in the neuter
const neuter = /(?:[оеє]ве|не|ське|цьке)$/u;
// «Абакумівна», «Коваленко», «Балабашвілі»
const person = /(?:[іїо]вна|[оеє]вич|енко|швілі|[ую]к)$/u;

/**
 * Common words, surnames and places of a Hunspell dictionary.
 *
 * @param aff its affixes
 * @param dic its entries
 */
export function collectWords(aff: string, dic: string): Words {
	const flags = new Map(dic.split('\n').map((line) => line.split('/', 2) as [string, string | undefined]));
	const [stems, surnames, places] = [new Set<string>(), new Set<string>(), new Set<string>()];
	for (const { word, forms } of dictionaryReader(aff, dic)()) {
		const all = forms.map((form) => withOneApostrophe(form));
		if (capital.test(word)) {
			const names = isPlace(word, flags.get(word) ?? '') ? places : surnames;
			for (const form of all.filter((one) => asWritten.test(one))) names.add(form.toLowerCase());
		} else {
			const stemOf = infinitive.test(word) ? verbStem : nounStem;
			for (const form of all.filter((one) => small.test(one))) stems.add(stemOf(form));
		}
	}
	const isCommon = (form: string) => stems.has(nounStem(form)) || stems.has(verbStem(form));
	return { stems, places, surnames: new Set([...surnames].filter(isCommon)) };
}

/** The bits of keys, for `wordFilter`, in base64. */
export function filterOf(keys: ReadonlySet<string>, bits: number): string {
	const bytes = new Uint8Array(Math.ceil((keys.size * bits) / 8));
	for (const key of keys) {
		for (const bit of bitsFor(key, bytes.length * 8))
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
	}
	return Buffer.from(bytes).toString('base64');
}

function isPlace(word: string, flags: string): boolean {
	return !person.test(word) && (ofPlaces.test(flags) || neuter.test(word));
}
