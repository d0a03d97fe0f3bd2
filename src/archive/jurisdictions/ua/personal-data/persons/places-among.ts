import type { Word } from './letter-words.ts';
import { bearsName } from './roles.ts';

/** Letters of an ending: forms of one name differ by no more. */
const longestEnding = 2;
const shortestStem = 4;

// «у Вигадові», «в Україні»
const within: ReadonlySet<string> = new Set(['у', 'в']);
const locative = /(?:[іуї]|ах|ях|ому|ій|о|их)$/u;
const settlement =
	/^(?:м|с|смт|сел|х|о|р|оз|міст[оаіу]|сел[оаіу]|селищ[еаіу]|місті|громад[аиіу]|район[уі]?|област[ьі])$/u;

/** The capitalised words of a letter that it speaks of as places, with every form of theirs: «м. Вигадів», «у Вигадові». */
export function placesAmong(words: readonly Word[]): { has(word: Word): boolean } {
	const stems = new Set<string>();
	for (const [at, word] of words.entries()) {
		const before = words[at - 1];
		if (!before || !word.capital || word.text.length < shortestStem) continue;
		if (settlement.test(before.lower) || bearsName.has(before.lower)) stems.add(stemOf(word));
		else if (within.has(before.lower) && locative.test(word.lower)) stems.add(stemOf(word));
	}
	return { has: (word) => stems.has(stemOf(word)) };
}

function stemOf({ lower }: Word): string {
	return lower.slice(0, Math.max(shortestStem, lower.length - longestEnding));
}
