import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isBorn } from './is-born.ts';
import { isComposed } from './is-composed.ts';
import { isDescribing } from './is-describing.ts';
import { isParty } from './is-party.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { looksLikeSurname } from './looks-like.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import {
	aboutPerson,
	betweenNameAndVerb,
	betweenPersons,
	doneToPerson,
	ofPerson,
	personActed,
	personDoes,
	personHolds,
	personsState,
	takenFrom,
} from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { postWord } from './roles.ts';
import { type ShownName, shownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words between a paper and «на», a quarrel and «між». */
const shortReach = 3;

// «відмовилася», «виїхав», «прийшла»
const did = /.(?:[аиіїуюяє]в|[аиіїуюяєо]ла|[кгйшсз]ла)(?:ся|сь)?$/u;
// «прибирало»: no person is neuter
const neuter = /ло(?:ся|сь)?$/u;
// «на Подолі звернувся»: whoever does something stands behind no preposition
const preposition = /^(?:у|в|на|до|з|із|зі|за|під|при|по|через|від|біля|над|між|для|без|про|щодо)$/u;
// «До Мошурова прокладено»
const towards = /^(?:до|під|над|при|по|біля|поблизу)$/u;
// «закріплено», «числиться»
const assigned = /^(?:закріплен|зареєстрован|обліков|числ|рахується|записан|визнано)/u;
const noVerb = /^(?:школа|сила|справ|прав|держав|умов|основ|мов|слів|днів|років|колектив|норматив)$/u;
// «порушили», «збудували»
const theyDid = /.[аиіїуюяєок]ли(?:ся|сь)?$/u;
// «скидає», «проводить», «утримують»
const doing = /.(?:[аиіуюяє]є|[бвгґджзклмнпрстфхцчшщ]ить|їть|[ую]ють|[ая]ть)(?:ся)?$/u;
const placed =
	/^(?:має|мають|входить|належить|перебуває|становить|знаходиться|залишається|межує|отримує|фінансує|забезпечує|надає|здійснює|реалізує)$/u;
// «направлено», «притягнуто»
const done = /.(?:[аеюя]но|[иуя]то)$/u;
const joint = /^(?:та|і|й|не|а|або|чи|також)$/u;
const conjunction = wordsLike(
	'що оскільки бо якщо коли як який яка яку якого якому яке де а але не лише тільки навіть нібито начебто ніби тоді сам сама',
);
const governing = [ofPerson, doneToPerson, conjunction, aboutPerson, betweenPersons, postWord];
// «Вигадка», «Вигаданого»: an animate object; a place's is none
const animate = /(?:[бвгґджзклмнпрстфхцчшщ]а|[лнрдтзсьйц]я|ого)$/u;
const onlyAnimate = /(?:[бвгґджзклмнпрстфхцчшщ]а|[рсь]я|ого|ому|ові|еві)$/u;
// «Вигаданця», «Вигадаля»; not «рішення»
const mansAccusative = /(?:[рцй]|[^н]н|[^т]т|[^л]л|[^д]д|[^з]з|[^с]с)я$/u;
// «Вигаденку відмовлено»: to whom
const givenToPerson =
	/^(?:відмовлено|вручено|повідомлено|роз’яснено|виплачено|нараховано|запропоновано|рекомендовано|призначено|надано|видано|оголошено|заборонено|повернуто|дозволено)$/u;
const genitive = /(?:[аяиіїу]|ого|ої|их|ів|їв|о|[нтрлкчщц]|ь)$/u;
const dative = /(?:у|ю|ові|еві|єві|ому|ій|і|ї|о)$/u;
const instrumental = /(?:ом|ем|єм|им|ою|ею|єю)$/u;
const plural = /(?:[иі]|ї)$/u;
// «Вигаданських», «Зразківськими»
const adjectiveInPlural = /(?:ськ|цьк|зьк)(?:их|им|ими)$/u;
// «маршрутів», «вулиць», «шкіл», «дорогами»
const nounInPlural = /(?:[іїе]в|ей|[аяие]ми|[ая]м|[ая]х|[бвгджзклмнпрстфхцчшщ]|ь)$/u;
// «Вигаденкова», «Придумчукового»
const possessive = /.{2,}(?:енк|[чщ]ук)ов(?:а|е|ого|ої|ому|ій|у|ою|им|і|их|ими)$/u;

/**
 * Surnames alone, with no role and no form that tells them, where only a person can stand: who did something («оскільки
 * Вигадка виїхав», «який збудували Вигадки»), to whom something was done («припис вручено Вигадку»), whose is what only
 * people have («паркан Вигадки», «зі слів Вигадки»), between whom something goes on («розмова з Вигадкою»). A word that
 * elsewhere in the letter is a place's stays one.
 */
export function namesByGrammar(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const places = placesAmong(words);
	const names: ShownName[] = [];
	for (const [at, word] of words.entries()) {
		if (!word.capital || taken.has(word) || places.has(word)) continue;
		if (isJoinedToOther(words, at, taken, names.at(-1)?.to)) continue;
		const isOne = isCandidate(words, at)
			? isNext(words, names.at(-1)?.to, at) || isPersonsPlace(words, at)
			: isDoneTo(words, at);
		if (!(isOne || (isNameWord(word) && isBorn(words, at)) || isPossessive(words, at))) continue;
		if (isBearer(words, at) || isBodysAdjective(words, at) || isPlacesAdjective(words, at)) continue;
		names.push(shownName(words, at, at + 1, { surname: word }));
	}
	return names;
}

/** «тролейбуси Вигаданських маршрутів»: an adjective in the plural, with its noun behind it. */
function isPlacesAdjective(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (!next || next.capital || !isBeside(next)) return false;
	return adjectiveInPlural.test(words[at]?.lower ?? '') && nounInPlural.test(next.lower);
}

/** «Ковеля і Дубна»: joined within a sentence to a capitalised word that is no name. */
function isJoinedToOther(
	words: readonly Word[],
	at: number,
	taken: ReadonlySet<Word>,
	last: number | undefined,
): boolean {
	const [other, before] = [words[at - 2], words[at - 1]];
	if (!other?.capital || !before || !/^(?:та|і|й)$/u.test(before.lower) || !isBeside(before)) return false;
	return !taken.has(other) && last !== at - 1 && !opensSentence(other, at - 2);
}

/** One capitalised word within a sentence, with none beside it and no quotation marks. */
function isCandidate(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!word || !isNameWord(word) || !before || opensSentence(word, at) || !/^,?\s+$/u.test(word.before))
		return false;
	const isName =
		before.capital && before.text.length > 1 && !(opensSentence(before, at - 1) && governs(before));
	return !(isName && !/^,\s$/u.test(word.before)) && !(next?.capital && isBeside(next));
}

function isNameWord(word: Word): boolean {
	return isWrittenAsName(word) && !isNoName(word.lower) && !isComposed(word.lower);
}

/** «Вигадка звільнено за прогул», «Вигадкові вручено»: with which a sentence begins. */
function isDoneTo(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next || !isNameWord(word) || !isBeside(next) || !opensSentence(word, at)) return false;
	if (!done.test(next.lower)) return false;
	if (doneToPerson.has(next.lower) && (onlyAnimate.test(word.lower) || isMansAccusative(word.lower)))
		return true;
	return givenToPerson.test(next.lower) && dative.test(word.lower) && looksLikeSurname(word.lower);
}

/** «Вигаданця знято з обліку»: what is done is done to no noun in the nominative. */
function isMansAccusative(lower: string): boolean {
	return mansAccusative.test(lower) && !/^(?:місця|поля|моря|серця|сонця)$/u.test(lower);
}

/** A sentence's first word behind which a name can stand: «Паркан», «Вручено», «Оскільки», «За», «Працівника». */
function governs(word: Word): boolean {
	const { lower } = word;
	return (
		isVerb(word) || governing.some((some) => some.has(lower)) || done.test(lower) || preposition.test(lower)
	);
}

function isPersonsPlace(words: readonly Word[], at: number): boolean {
	if (isDescribing(words, at)) return false;
	return isDoer(words, at) || isTarget(words, at) || isOwner(words, at) || isParty(words, at);
}

/** «Вигадки, Придумки та Зразка», «Вигадка, а не Придумка»: joined to a name that was found so. */
function isNext(words: readonly Word[], last: number | undefined, at: number): boolean {
	if (last === undefined || at - last > 2) return false;
	const isJoined = words.slice(last, at).every(({ lower }) => joint.test(lower));
	return isJoined && (at > last || /^,/u.test(words[at]?.before ?? '')) && !isDescribing(words, at);
}

/** «оскільки Вигадка виїхав», «Вигадка не з’явилася», «що Вигадка скидає стоки», «збудували Вигадки», «обробляє Вигадка» */
function isDoer(words: readonly Word[], at: number): boolean {
	const [before, word, next, third] = words.slice(at - 1, at + 3);
	if (!before || !word || /(?:ого|ому|ими|их|ою)$/u.test(word.lower)) return false;
	if (isBeside(word)) {
		if (personHolds.has(before.lower)) return true;
		if (theyDid.test(before.lower) && plural.test(word.lower)) return true;
		const isSubject = !dative.test(word.lower) || /ко$/u.test(word.lower);
		if (isVerb(before) && isSubject && !/(?:и|ів|їв)$/u.test(word.lower)) return true;
	}
	if (!next || !isBeside(next) || kindOfThing.has(before.lower) || preposition.test(before.lower))
		return false;
	if (isActing(words, at + 1)) return true;
	const verb = betweenNameAndVerb.has(next.lower) ? third : next;
	if (!verb || !isBeside(verb) || verb.capital) return false;
	if (personDoes.has(verb.lower) || (isVerb(verb) && !neuter.test(verb.lower))) return true;
	if (theyDid.test(verb.lower)) return plural.test(word.lower);
	if (!conjunction.has(before.lower) || !doing.test(verb.lower)) return false;
	return !placed.test(verb.lower) || isPersonsState(words, verb === next ? at + 2 : at + 3);
}

/** «Вигадка на співбесіду не з’явилася»: what only people do, behind a few words of the same clause. */
function isActing(words: readonly Word[], from: number): boolean {
	if (!preposition.test(words[from]?.lower ?? '')) return false;
	for (let at = from + 1; at <= from + shortReach && words[at] && isBeside(words[at] as Word); at++)
		if (personActed.test(words[at]?.lower ?? '')) return true;
	return false;
}

/** «що Вигадка перебуває на обліку» */
function isPersonsState(words: readonly Word[], from: number): boolean {
	return words.slice(from, from + shortReach).some(({ lower }) => personsState.has(lower));
}

function isVerb({ lower }: Word): boolean {
	return did.test(lower) && !noVerb.test(lower);
}

/** «вручено Вигадку», «акт на Вигадку», «пошкоджено Вигадком», «вилучено у Вигадки» */
function isTarget(words: readonly Word[], at: number): boolean {
	const [last, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
	if (!before || !word || !isBeside(word)) return false;
	if (doneToPerson.has(before.lower)) return dative.test(word.lower) || genitive.test(word.lower);
	if (done.test(before.lower) && /(?:ом|ем|єм)$/u.test(word.lower)) return true;
	const isDone =
		done.test(before.lower) ||
		(!towards.test(before.lower) && next !== undefined && isBeside(next) && done.test(next.lower));
	if (animate.test(word.lower) && (isDone || (isVerb(before) && !/с[яь]$/u.test(before.lower)))) return true;
	if (/^[ув]$/u.test(before.lower)) {
		if (animate.test(word.lower)) return true;
		return /и$/u.test(word.lower) && (takenFrom.has(last?.lower ?? '') || isDoneAt(last, next));
	}
	// «за Вигадкою закріплено», «закріплено за Вигадкою»
	if (before.lower === 'за' && instrumental.test(word.lower))
		return [last, next].some((verb) => verb !== undefined && assigned.test(verb.lower));
	if (!/^(?:на|щодо)$/u.test(before.lower)) return false;
	const about = words.slice(Math.max(0, at - 1 - shortReach), at - 1);
	return about.some(({ lower }) => aboutPerson.has(lower));
}

/** «лічильник у Вигадки опломбовано»; not «у Бровари направлено» */
function isDoneAt(last: Word | undefined, next: Word | undefined): boolean {
	if (!last || !next || !isBeside(next)) return false;
	return (
		done.test(next.lower) && !/^(?:на|с|від|пере|до|за)(?:прав|прямов|везен|міщен|ставл)/u.test(next.lower)
	);
}

/** «паркан Вигадки», «зі слів Вигадки», «лист від Вигадки», «спадщина після Вигадки» */
function isOwner(words: readonly Word[], at: number): boolean {
	const [last, before, word] = [words[at - 2], words[at - 1], words[at]];
	if (!before || !word || !isBeside(word) || !genitive.test(word.lower)) return false;
	if (ofPerson.has(before.lower)) return true;
	// «у господарстві Вигаданих»; a farm’s own name stands in the nominative
	if (before.lower.startsWith('господарств')) return /(?:ів|їв|их)$/u.test(word.lower);
	return /^(?:від|після)$/u.test(before.lower) && ofPerson.has(last?.lower ?? '');
}

/** «Вигаденкова хата»: an adjective that is made of a surname by its ending. */
function isPossessive(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next || next.capital || !isBeside(next)) return false;
	return possessive.test(word.lower) && !word.lower.startsWith('шевченк');
}
