import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Words. */
const reach = 6;
const longest = 3;

const capitals = /^[A-Z]{3,20}(?:-[A-Z]{2,20})?$/u;
// «паспорт», «візу», «кордон»
const travelling = /^(?:паспорт|віз[аиіу]$|посвідк|прізвищ|ім’я|кордон|квиток|квитка|рейс|іменний)/u;

/**
 * Two or three words in Latin capitals, as passports and tickets write a name, in a Ukrainian sentence that speaks of a
 * private person or of what whoever travels has: «VYHADANA OLHA, паспорт іноземця».
 */
export function namesInLatinCapitals(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	for (let at = 0; at < words.length; at++) {
		const to = endOfRun(words, at, taken);
		if (to - at < 2) continue;
		if (isAmongTravellers(words, at, to)) names.push(nameOfWords(words, at, to));
		at = to - 1;
	}
	return names;
}

function endOfRun(words: readonly Word[], from: number, taken: ReadonlySet<Word>): number {
	let to = from;
	for (let word = words[to]; word && to < from + longest; word = words[++to])
		if (taken.has(word) || !capitals.test(word.text) || (to > from && !isBeside(word))) break;
	return to;
}

function isAmongTravellers(words: readonly Word[], from: number, to: number): boolean {
	const tells = ({ lower }: Word) => privateRole.has(lower) || travelling.test(lower);
	for (let at = from - 1; at >= Math.max(0, from - reach) && !endsSentence(words, at + 1); at--)
		if (tells(words[at] as Word)) return true;
	for (let at = to; at < Math.min(words.length, to + reach) && !endsSentence(words, at); at++)
		if (tells(words[at] as Word)) return true;
	return false;
}
