import { agreesWith } from './agrees-with.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { placesAmong } from './places-among.ts';
import type { ShownName } from './shown-name.ts';

// «Вигаданович», «Придумчук», «Зразкін», «Вигадишина», «Вигаданян», «Вигадашвілі»: places hardly end so
const ofSurname =
	/^.{2,}(?:енк(?:о|а|у|ові|ом|ів|ам|ами)|ишин(?:а|у|им|ові|ої|ій|ою)?|[нлдрбчщ]ч?[ую]к(?:а|у|ом|ові|ів|ами)?|[ое]вич(?:а|у|ем|еві|ів)?|[^сд][^сд]ян(?:а|у|ом|ові)|швілі|дзе|[еє]ску(?:л)?|чик(?:а|у|ом|ові)|йло|йл(?:а|у|ом)|йк(?:о|а|у|ом|ові))$/u;
// «Вигаданівський», «Вигадинської»: an adjective of a place has its noun behind it
const asAdjective =
	/^.{2,}(?:инськ|їнськ|овськ|евськ|івськ|ївськ|[кгч]іськ|ицьк|ецьк)(?:ий|а|ого|ої|ому|ій|им|ою|их|ими)$/u;
const ofPlace = /^(?:у|в|до|з|із|зі|на|через|біля|під|над|по|при|поблизу|за|між|поза|м|с|смт|р)$/u;
// «підписаного Вигаденком»: whoever signs for a body is an official
const signed =
	/^(?:підпис|затвердж|погодж|ухвал|завіз|засвідч)\p{L}*н(?:о|ий|ого|ому|им|а|ої|ій|у|ою|е|их|ими|і)?$/u;
const closes = /^\s*[»”]/u;
const gap = /^,?\s$|^\s\($|^\s[–—]\s$/u;

/**
 * Surnames alone within a sentence, by an ending that hardly a word but a surname has: «що Вигаденко зайняв», «справу
 * Вигадинського відкладено». An adjective with a noun behind it that it may describe is a place's.
 */
export function namesByEnding(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const found = words.flatMap((word, at) =>
		word.capital && !taken.has(word) && isAlone(words, at, taken) ? [at] : [],
	);
	if (found.length === 0) return [];
	const places = placesAmong(words);
	return found.filter((at) => !places.has(words[at] as Word)).map((at) => nameOfWords(words, at, at + 1));
}

function isAlone(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !word || word.initial || !gap.test(word.before) || opensSentence(word, at)) return false;
	if (!/^\p{Script=Cyrillic}.*\p{Ll}/u.test(word.text) || isNoName(word.lower) || isComposed(word.lower))
		return false;
	const isAdjective = asAdjective.test(word.lower);
	if (!isAdjective && !ofSurname.test(word.lower)) return false;
	if (before.capital && before.text.length > 1 && !taken.has(before) && !/,/u.test(word.before)) return false;
	if (next?.capital && isBeside(next)) return false;
	if (signed.test(before.lower)) return false;
	if (kindOfThing.has(before.lower) || isBearer(words, at) || closes.test(next?.before ?? '')) return false;
	if (!isAdjective) return !ofPlace.test(before.lower) || /(?:енк|ич|дзе|швілі)/u.test(word.lower);
	if (ofPlace.test(before.lower) || isBodysAdjective(words, at)) return false;
	return !next || !isBeside(next) || !agreesWith(word.lower, next.lower);
}
