import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { bearsName } from './roles.ts';

/** Letters of an ending: forms of one name differ by no more. */
const longestEnding = 2;
const shortestStem = 4;

// «у Вигадові», «в Україні»
const within: ReadonlySet<string> = new Set(['у', 'в']);
const locative = /(?:[іуї]|ах|ях|ому|ій|о|их)$/u;
// «м. Вигадів», «вулиця «Вигадана»»
const gap = /^\.?\s{0,3}[«„“"]?$/u;
const settlement =
	/^(?:м|с|смт|сел|х|о|р|оз|міст[оаіу]|сел[оаіу]|селищ[еаіу]|місті|громад[аиіу]|район[уі]?|област[ьі])$/u;

/** The capitalised words of a letter that it speaks of as places, with every form of theirs: «м. Вигадів», «у Вигадові». */
export function placesAmong(words: readonly Word[]): { has(word: Word): boolean } {
	const stems = new Set<string>();
	for (const [at, word] of words.entries()) {
		const before = words[at - 1];
		if (!before || !word.capital || word.text.length < shortestStem) continue;
		const isCalled =
			(settlement.test(before.lower) && !isInitial(words, at - 1)) ||
			(bearsName.has(before.lower) && words[at - 2]?.lower !== 'від');
		if (isCalled && gap.test(word.before)) stems.add(stemOf(word));
		else if (within.has(before.lower) && locative.test(word.lower)) stems.add(stemOf(word));
	}
	return { has: (word) => stems.has(stemOf(word)) };
}

/** «Вигадана О., Зразок»: a letter that is a surname's, and no «о.» of a lake. */
function isInitial(words: readonly Word[], at: number): boolean {
	return words[at]?.initial === true && words[at - 1]?.capital === true && isBeside(words[at] as Word);
}

function stemOf({ lower }: Word): string {
	return lower.slice(0, Math.max(shortestStem, lower.length - longestEnding));
}
