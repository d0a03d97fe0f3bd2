import { remembered } from '../text/remembered.ts';
import type { Abbreviation } from './abbreviation.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenParts } from './token-keys.ts';
import { wordKey } from './word-key.ts';

/** Example: `КМУ`, `(ЦНАПу)`, `ЦНАП-і`: two capitals at least, with an ending or without. */
const abbreviated = /^\P{L}*(\p{Lu}{2,})[-’']?(\p{Ll}{0,3})\P{L}*$/u;
/** Example: `SmartTender`, `«ДіяЦентр»`: words that are written as one. */
const camelCase = /^\P{L}*(?:\p{Lu}\p{Ll}+){2,}\P{L}*$/u;
const camelWord = /\p{Lu}\p{Ll}+/gu;
/** Example: `Smart` of `Smart Tender`: a name in Latin letters may be written as one word. */
const latinName = /^\P{L}*([A-Z][A-Za-z]+)\P{L}*$/u;

/** What a token is among names, whatever is beside it. */
interface NameToken {
	/** The key of a token of one part, else empty. */
	readonly single: string;
	/** Keys of the words that it stands for. */
	readonly meant: readonly string[];
	/** Keys of words that are written as one in it. */
	readonly parts: readonly string[];
	/** A name in Latin letters, else empty. */
	readonly latin: string;
}

/** Abbreviations by the keys that texts have in their place. */
interface KeyedAbbreviations {
	/** Keys of the words that an abbreviation, by its key, stands for. */
	readonly words: ReadonlyMap<string, readonly string[]>;
	/** Sequences of keys by their first, the longest first, each with the key of its abbreviation. */
	readonly names: ReadonlyMap<
		string,
		readonly { readonly keys: readonly string[]; readonly short: string }[]
	>;
	/** Remembers what it has read. */
	readonly read: (token: string) => NameToken;
}

const keyed = new WeakMap<Lexicon, KeyedAbbreviations>();

/**
 * Further keys of tokens, by their places, of names that are written in several ways: at an abbreviation those of the words
 * that it stands for, at the first of such words that of the abbreviation; a name of Latin words as one word and apart.
 *
 * @example
 * otherNameKeys(['постанова', 'КМУ'], lexicon).get(1) // ['кабінетъ', 'міністръ', 'українъ']
 * otherNameKeys(['Кабінету', 'Міністрів'], lexicon).get(0) // ['кмуъ']
 */
export function otherNameKeys(
	tokens: readonly string[],
	lexicon: Lexicon,
): ReadonlyMap<number, readonly string[]> {
	const { names, read } = keyedOf(lexicon);
	const nameTokens = tokens.map(read);
	const keys = new Map<number, readonly string[]>();
	for (const [at, { single, meant, parts, latin }] of nameTokens.entries()) {
		const shorts = (names.get(single) ?? [])
			.filter((name) => name.keys.every((key, offset) => nameTokens[at + offset]?.single === key))
			.map(({ short }) => short);
		const next = latin ? (nameTokens[at + 1]?.latin ?? '') : '';
		const found = [...meant, ...shorts, ...parts, ...(next ? [keyOf(latin + next, lexicon)] : [])];
		if (found.length > 0) keys.set(at, found);
	}
	return keys;
}

function readName(token: string, words: KeyedAbbreviations['words'], lexicon: Lexicon): NameToken {
	const [, capitals, ending = ''] = abbreviated.exec(token) ?? [];
	const meant = capitals
		? (words.get(keyOf(capitals + ending, lexicon)) ?? words.get(keyOf(capitals, lexicon)) ?? [])
		: [];
	const isCamel = camelCase.test(token);
	const parts = isCamel ? (token.match(camelWord) ?? []).map((word) => keyOf(word, lexicon)) : [];
	const [, latin = ''] = isCamel ? [] : (latinName.exec(token) ?? []);
	return { single: singleKey(token, lexicon), meant, parts, latin };
}

function keyedOf(lexicon: Lexicon): KeyedAbbreviations {
	const made = keyed.get(lexicon) ?? keyAbbreviations(lexicon.language.abbreviations, lexicon);
	keyed.set(lexicon, made);
	return made;
}

function keyAbbreviations(abbreviations: readonly Abbreviation[], lexicon: Lexicon): KeyedAbbreviations {
	const words = new Map<string, string[]>();
	const names = new Map<string, { keys: string[]; short: string }[]>();
	for (const { short, long } of abbreviations) {
		const shortKey = keyOf(short, lexicon);
		words.set(shortKey, [...new Set([...(words.get(shortKey) ?? []), ...wordKeys(long[0], lexicon)])]);
		for (const name of long) {
			const keys = wordKeys(name, lexicon);
			const first = keys[0] ?? '';
			names.set(first, [...(names.get(first) ?? []), { keys, short: shortKey }]);
		}
	}
	return { words, names, read: remembered((token) => readName(token, words, lexicon)) };
}

function wordKeys(name: string, lexicon: Lexicon): string[] {
	return name.split(' ').map((word) => keyOf(word, lexicon));
}

function keyOf(word: string, lexicon: Lexicon): string {
	return wordKey(foldForSearch(word, lexicon.language), lexicon);
}

function singleKey(token: string, lexicon: Lexicon): string {
	const [part, ...more] = tokenParts(token, lexicon.language);
	return part && more.length === 0 ? wordKey(part, lexicon) : '';
}
