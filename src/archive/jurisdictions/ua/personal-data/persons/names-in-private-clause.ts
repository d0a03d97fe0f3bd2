import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { kindOfThing, namedThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { ofOneLife, personDoes } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, makerWord, postWord, privateRole, specialWord } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Words. */
const reach = 8;
/** Letters of an ending, and of the least stem. */
const longestEnding = 2;
const shortestStem = 4;

// «у Вигадові», «до Вигадова», «на Вигадівщині»
const ofPlace = /^(?:у|в|до|з|із|зі|на|через|біля|під|над|по|при|поблизу|за|біля|між|поза)$/u;
const adjective = /(?:ськ|цьк|зьк)(?:ий|а|ого|ої|ому|ій|у|ою|е|і|их|им|ими)$/u;
const ending = /(?:[нв]ий|[нв]ого|[нв]ої|[нв]ому|[нв]ій|[нв]ою|[нв]им|[нв]их|[нв]ими|[нв]у|[нв]і)$/u;
const joint = /^(?:та|і|й|або|чи)$/u;
// «мешканців», «пацієнтам»: of many, and of a place
const ofMany = /(?:ів|ей|[ая]м|[аяь]ми|[ая]х|ц[ія]|ні)$/u;
// «мешканці», «особами»
const ofPlaces = /^(?:мешкан|жител|заяв[аиуіо]|скарг|позов|клопотан)|(?:ів|ей|[ая]м|[аяь]ми|[ая]х)$/u;
const closes = /^\s*[»”)]/u;

/**
 * Words that begin with a capital within a sentence that speaks of one private person, a role or what only people do no
 * further than a few words away, and that are none of what else begins so: no word of office language, place, firm,
 * abbreviation, nothing in quotation marks. What such a word is, nobody said: it is taken for a name.
 */
export function namesInPrivateClause(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const candidates = words.flatMap((word, at) =>
		word.capital && !taken.has(word) && isCandidate(words, at, taken) && isAmongPrivate(words, at)
			? [at]
			: [],
	);
	if (candidates.length === 0) return [];
	const places = placesAmong(words);
	const terms = termsAmong(words);
	return candidates.flatMap((at) => {
		const word = words[at] as Word;
		return places.has(word) || terms.has(word) ? [] : [nameOfWords(words, at, at + 1)];
	});
}

/** Stems of words that the letter writes in small letters too, or says that it will («далі – Вимоги»): terms, no names. */
export function termsAmong(words: readonly Word[]): { has(word: Word): boolean } {
	const terms = new Set<string>();
	for (const [at, word] of words.entries()) {
		if (!word.capital && word.text.length >= shortestStem) terms.add(stemOf(word));
		else if (words[at - 1]?.lower === 'далі') terms.add(stemOf(word));
	}
	return { has: (word) => terms.has(stemOf(word)) };
}

function stemOf({ lower }: Word): string {
	return lower.slice(0, Math.max(shortestStem, lower.length - longestEnding));
}

/** One capitalised word in the midst of a sentence, with none beside it. */
function isCandidate(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !word || !isWrittenAsName(word) || opensSentence(word, at)) return false;
	if (!/^[,(]?\s+\(?$|^\s[–—]\s$/u.test(word.before)) return false;
	if (/\p{Lu}/u.test(word.text.slice(1).replace(/-\p{Lu}/gu, ''))) return false;
	if (isNoName(word.lower) || isComposed(word.lower) || looksLikeVerb(word.lower)) return false;
	// «Надіслано Вигадці, заявниці»
	const isHead = opensSentence(before, at - 1) && looksLikeVerb(before.lower) && isCalled(words, at);
	if (before.capital && before.text.length > 1 && !isHead) return false;
	// «мешканці Оболоні», «Оболоні та Подолу»
	if (ofMany.test(before.lower) && privateRole.has(before.lower)) return false;
	if ((/,/u.test(word.before) || joint.test(before.lower)) && isJoined(words, at, taken)) return false;
	if (isFirstOfRow(words, at, taken)) return false;
	if (next && isBeside(next) && (next.capital || isDescribing(word, next))) return false;
	if (closes.test(next?.before ?? '') && !/\(\s*$/u.test(word.before)) return false;
	const { lower: noun } = before;
	if (ofPlace.test(noun) || kindOfThing.has(noun) || namedThing.has(noun) || bearsName.has(noun))
		return false;
	return !isBearer(words, at) && !isBodysAdjective(words, at);
}

/** «Оболоні та Подолу», «Прозорро, Дія»: joined to a capitalised word that is no name. */
function isJoined(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const other = words[joint.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1];
	return other?.capital === true && !taken.has(other);
}

/** «Вигадівка, Зразківка та Придуманівка»: the first of at least three, as villages are listed, none of them a name. */
function isFirstOfRow(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]];
	const last = joint.test(third?.lower ?? '') ? fourth : third;
	return (
		[second, last].every((word) => word?.capital === true && !word.initial && !taken.has(word)) &&
		/^,\s/u.test(second?.before ?? '')
	);
}

/** «Генерального плану»: an adjective with its noun behind it; «Вигадко прибирало»: no person is neuter. */
function isDescribing({ lower }: Word, next: Word): boolean {
	if (/ло(?:ся|сь)?$/u.test(next.lower)) return true;
	return adjective.test(lower) || (ending.test(lower) && !looksLikeVerb(next.lower) && next.text.length > 3);
}

/** «Вигадці як співвласниці», «Вигадці, заявниці», «Вигадку, який є опікуном»: what somebody is, right behind. */
function isCalled(words: readonly Word[], at: number): boolean {
	let role = at + 1;
	const opens = words[role]?.before ?? '';
	if (words[role]?.lower === 'як') role++;
	else if (!/^,\s|^\s[(–—]\s?/u.test(opens)) return false;
	else if (/^(?:як|кот)(?:ий|а|ого|ої|ому|ій|у|им|ою)$/u.test(words[role]?.lower ?? '')) role += 2;
	const { lower = '' } = words[role] ?? {};
	return privateRole.has(lower) && !ofPlaces.test(lower) && !endsSentence(words, role);
}

/** A role of one person, or what only people do or have, near the word in its clause; no post nearer. */
function isAmongPrivate(words: readonly Word[], at: number): boolean {
	if (isCalled(words, at)) return true;
	for (let to = at - 1; to >= Math.max(0, at - reach) && !endsSentence(words, to + 1); to--) {
		const { lower = '' } = words[to] ?? {};
		if (postWord.has(lower) || makerWord.has(lower)) return false;
		if (isPrivate(lower)) return true;
	}
	for (let to = at + 1; to < Math.min(words.length, at + reach) && !endsSentence(words, to); to++) {
		const { lower = '' } = words[to] ?? {};
		if (isPrivate(lower)) return true;
	}
	return false;
}

function isPrivate(lower: string): boolean {
	return (
		(privateRole.has(lower) && !ofMany.test(lower)) ||
		specialWord.has(lower) ||
		personDoes.has(lower) ||
		ofOneLife.has(lower)
	);
}
