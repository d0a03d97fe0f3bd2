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

/** Abbreviations by the keys that texts have in their place. */
interface KeyedAbbreviations {
	/** Keys of the words that an abbreviation, by its key, stands for. */
	readonly words: ReadonlyMap<string, readonly string[]>;
	/** Sequences of keys by their first, the longest first, each with the key of its abbreviation. */
	readonly names: ReadonlyMap<
		string,
		readonly { readonly keys: readonly string[]; readonly short: string }[]
	>;
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
	const { words, names } = keyedOf(lexicon);
	const keys = new Map<number, string[]>();
	const add = (at: number, further: readonly string[]) => keys.set(at, [...(keys.get(at) ?? []), ...further]);
	const firstKeys = names.size > 0 ? tokens.map((token) => singleKey(token, lexicon)) : [];
	for (const [at, token] of tokens.entries()) {
		const [, capitals, ending = ''] = abbreviated.exec(token) ?? [];
		if (capitals)
			add(at, words.get(keyOf(capitals + ending, lexicon)) ?? words.get(keyOf(capitals, lexicon)) ?? []);
		for (const { keys: name, short } of names.get(firstKeys[at] ?? '') ?? []) {
			if (name.every((key, offset) => firstKeys[at + offset] === key)) add(at, [short]);
		}
		add(at, joinedAndParted(token, tokens[at + 1] ?? '', lexicon));
	}
	return keys;
}

function joinedAndParted(token: string, next: string, lexicon: Lexicon): string[] {
	if (camelCase.test(token)) return (token.match(camelWord) ?? []).map((word) => keyOf(word, lexicon));
	const [, first] = latinName.exec(token) ?? [];
	const [, second] = first ? (latinName.exec(next) ?? []) : [];
	return first && second ? [keyOf(first + second, lexicon)] : [];
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
	return { words, names };
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
