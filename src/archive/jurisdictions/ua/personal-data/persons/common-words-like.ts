import { isCommonWord } from '../../word-list/index.ts';
import { isSurelySurname } from './looks-like.ts';
import { wordsLike } from './words-like.ts';

// «Слюсарєв»; a dictionary has «основ», «умов»
const foreignEnding = /[оеє]в$/u;

/**
 * A test for words like those of a list, but for surnames that only begin as they do: with an ending that hardly any word
 * but a surname has, and in no dictionary.
 *
 * @example
 * commonWordsLike('кухар* казк*').has('кухарка') // true
 * commonWordsLike('кухар* казк*').has('казкаренко') // false
 */
export function commonWordsLike(list: string): { has(lower: string): boolean } {
	const words = wordsLike(list);
	const isSurname = (lower: string) => isSurelySurname(lower) || foreignEnding.test(lower);
	return { has: (lower) => words.has(lower) && !(isSurname(lower) && !isCommonWord(lower)) };
}
