import { isCommonSurname, isNominal, isPlaceName } from '../../word-list/index.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { listHeads } from './list-heads.ts';
import { isSurelySurname, looksLikeVerb } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { doneToPerson, ofOneLife, ofPerson } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, postWord, privateRole, specialWord } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';

/** Words: of the head of a list, between two items, of a row, of what is done to somebody. */
const headReach = 12;
const itemReach = 8;
const tailReach = 5;

// «\n», «\n– », «; 2) »
const opensItem = /(?:^|\n|[;:,])\s{0,4}(?:\d{1,3}[.)]\s?|[–—•*-]\s?)?$/u;
const closesItem = /^\s?[–—-]\s|^[,;]\s|^\s?[.,;]?[^\S\n]{0,4}\r?\n|^\s\(/u;
const conjunction = /^(?:та|і|й|або)$/u;
// «голосували», «відмовились», «навчаються»: what several people do
const theyDid =
	/^(?:про|від|по|ви|на|під|за)?(?:голос|підпис|скарж|відмов|погод|прос|заяв|поясн|підтверд|отрим|одерж|сплат|навча|зверну|подал|утрим|прибу|прийш|захвор|побил|бил|посвар|одруж|розлуч|допит|опит|свідч|хвор|загину|помер|лікув|прожив|мешк|працю)\p{L}*(?:ли|лися|лись|ють|ять|ться)$/u;
// «– відмовлено», «, група ІІ», «(діагноз …)»
const befalls =
	/^(?:відмов|задовол|повернут|зарахов|надано|призначен|груп|інвалід|діагноз|доган|штраф|борг|звільнен|переведен|виписан|помер|отрима|хвор|пенсі|субсид|років|рок[иу]|клас|алергі|астм|перелом|вагітн|прогул|не|черг|позача|знят|взят|вибу|прибу|щеплен)\p{L}*$/u;
const accusative = /(?:[ую]|[ая]|ого)$/u;
const dative = /(?:ому|ові|еві|єві)$/u;

/**
 * Surnames that are words of the language («Дзига», «Кулик», «Чуприна»), alone and where no place, thing or firm is likely:
 * items of a list whose head or whose tails speak of people, a row of them with what several people do («голосували Коза,
 * Тхір і Ведмідь»), one with which a sentence begins and to whom something was done («Чуприну знято з обліку»), one in the
 * dative behind a noun («групи Пшеничному встановлено»). Nobody said that they are names, so where nothing else tells they
 * go to a person.
 */
export function namesThatAreWords(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const found = [...inItems(words, taken), ...alone(words, taken)];
	const places = found.length === 0 ? null : placesAmong(words);
	const outside = found.filter((at) => !places?.has(words[at] as Word));
	return [...new Set([...outside, ...inRows(words, taken)])].map((at) => nameOfWords(words, at, at + 1));
}

/** Places of words that begin an item each. */
function inItems(words: readonly Word[], taken: ReadonlySet<Word>): number[] {
	const found: number[] = [];
	let row: number[] = [];
	const close = () => {
		if (areOfPeople(words, row, taken)) found.push(...row.filter((at) => !taken.has(words[at] as Word)));
		row = [];
	};
	for (const [at, word] of words.entries()) {
		if (!word.capital || word.before === ' ' || !isItem(words, at)) continue;
		if (row.length > 0 && at - (row.at(-1) ?? 0) > itemReach) close();
		row.push(at);
	}
	close();
	return found;
}

function isItem(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at] as Word, words[at + 1]];
	if (!opensItem.test(word.before) || !isWritten(word) || isBearer(words, at)) return false;
	return next === undefined || closesItem.test(next.before);
}

function areOfPeople(words: readonly Word[], row: readonly number[], taken: ReadonlySet<Word>): boolean {
	const [first, last] = [row[0], row.at(-1)];
	if (first === undefined || last === undefined || row.length < 2) return false;
	// Of «Сокира», «Долото» and «Рубанок» dictionaries have one as a surname.
	if (row.filter((at) => isSurnameWord(words[at] as Word)).length * 2 < row.length) return false;
	if (!words[first]?.before.includes('\n') && !/[:]\s/u.test(words[first]?.before ?? '')) return false;
	const head = words.slice(Math.max(0, first - headReach), first);
	if (
		head.some(({ lower }) => listHeads.ofAnyThings.has(lower) || bearsName.has(lower) || postWord.has(lower))
	)
		return false;
	const tails = words.slice(first, last + tailReach).filter((word) => !word.capital);
	if (tails.some(({ lower }) => postWord.has(lower) || listHeads.ofAnyThings.has(lower))) return false;
	return (
		row.some((at) => taken.has(words[at] as Word)) ||
		head.some(({ lower }) => listHeads.ofPeopleOrDeeds.has(lower) || privateRole.has(lower)) ||
		tails.some(({ lower }) => befalls.test(lower) || specialWord.has(lower))
	);
}

/** «голосували Коза, Тхір і Ведмідь», «Коза, Тхір і Ведмідь відмовилися» */
function inRows(words: readonly Word[], taken: ReadonlySet<Word>): number[] {
	const found: number[] = [];
	for (let at = 0; at < words.length; at++) {
		const row = rowFrom(words, at);
		if (row.length < 2) continue;
		if (areWhoDid(words, at, row)) found.push(...row.filter((one) => !taken.has(words[one] as Word)));
		// A row is looked at once, from its head.
		at = row.at(-1) ?? at;
	}
	return found;
}

function areWhoDid(words: readonly Word[], at: number, row: readonly number[]): boolean {
	const [before, behind] = [words[at - 1], words[(row.at(-1) ?? at) + 1]];
	const isBehindVerb =
		before !== undefined &&
		isBeside(words[at] as Word) &&
		(theyDid.test(before.lower) || (/.{2}ли(?:ся|сь)?$/u.test(before.lower) && areSurnames(words, row)));
	// «Мешканці Оболоні, Троєщини та Виноградаря скаржаться» are of places.
	const isBeforeVerb =
		behind !== undefined &&
		isBeside(behind) &&
		theyDid.test(behind.lower) &&
		opensSentence(words[at] as Word, at);
	if ((!isBehindVerb && !isBeforeVerb) || isOfficials(words, at)) return false;
	return row.some((one) => isSurnameWord(words[one] as Word));
}

/** «не склали Жук, Сова, Тур»: each is a surname by the dictionary, and one of them no place. */
function areSurnames(words: readonly Word[], row: readonly number[]): boolean {
	const spelled = row.map((at) => words[at]?.lower ?? '');
	return spelled.every(isCommonSurname) && !spelled.every(isPlaceName);
}

function rowFrom(words: readonly Word[], from: number): number[] {
	const row: number[] = [];
	for (let at = from; at < words.length; ) {
		const word = words[at] as Word;
		if (!isWritten(word) || isBodysAdjective(words, at)) break;
		row.push(at);
		const next = words[at + 1];
		if (next && conjunction.test(next.lower) && isBeside(next)) at += 2;
		else if (next && /^,\s/u.test(next.before)) at++;
		else break;
	}
	return row;
}

/** A post in the clause before: «Депутати …» */
function isOfficials(words: readonly Word[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - headReach) && !endsSentence(words, at + 1); at--)
		if (postWord.has(words[at]?.lower ?? '') || bearsName.has(words[at]?.lower ?? '')) return true;
	return false;
}

function alone(words: readonly Word[], taken: ReadonlySet<Word>): number[] {
	return words.flatMap((word, at) => {
		if (!word.capital || taken.has(word) || !isSurnameWord(word) || isBearer(words, at)) return [];
		if (isBodysAdjective(words, at)) return [];
		return isDoneTo(words, at) || isGivenTo(words, at) || isBehindHead(words, at, taken) ? [at] : [];
	});
}

/** «Чуприну знято з обліку за станом здоров’я» */
function isDoneTo(words: readonly Word[], at: number): boolean {
	const word = words[at] as Word;
	// «Чуприну і Козу переселено»
	const behind =
		conjunction.test(words[at + 1]?.lower ?? '') && words[at + 2]?.capital === true ? at + 3 : at + 1;
	const verb = words[behind];
	if (!opensSentence(word, at) || !accusative.test(word.lower) || !isCommonSurname(word.lower)) return false;
	if (!verb || !isBeside(verb) || !/[нт]о$/u.test(verb.lower) || !doneToPerson.has(verb.lower)) return false;
	return words
		.slice(behind + 1, behind + 1 + tailReach)
		.some(
			({ lower }) =>
				ofOneLife.has(lower) ||
				ofPerson.has(lower) ||
				specialWord.has(lower) ||
				privateRole.has(lower) ||
				/^облік/u.test(lower),
		);
}

/** «інвалідність другої групи Пшеничному встановлено» */
function isGivenTo(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (!before || opensSentence(word, at) || !isBeside(word) || before.capital) return false;
	if (!dative.test(word.lower) || bearsName.has(before.lower)) return false;
	return (
		!/(?:ому|ові|еві|єві|у|ю)$/u.test(before.lower) &&
		(!next || next.capital === false) &&
		!isNominalBehind(next)
	);
}

function isNominalBehind(next: Word | undefined): boolean {
	return (
		next !== undefined && isBeside(next) && /(?:у|ю|ові|еві)$/u.test(next.lower) && isNominal(next.lower)
	);
}

/** «Операцію Білоконь перенесено»: behind a sentence’s first word that is a noun and no kind of thing. */
function isBehindHead(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [head, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (!head?.capital || taken.has(head) || !opensSentence(head, at - 1) || !isBeside(word)) return false;
	if (!next || next.capital || postWord.has(head.lower) || bearsName.has(head.lower)) return false;
	return (ofOneLife.has(head.lower) || ofPerson.has(head.lower)) && isCommonSurname(word.lower);
}

/** A word written as a name is that no dictionary has, or that is a surname too; no place. */
function isSurnameWord(word: Word): boolean {
	return isNameWord(word) && (isStrange(word) || isCommonSurname(word.lower) || isSurelySurname(word.lower));
}

function isNameWord(word: Word): boolean {
	return isWritten(word) && (!isPlaceName(word.lower) || isCommonSurname(word.lower));
}

/** As a name is written, and no word of office language, verb or thing. */
function isWritten({ text, lower, initial }: Word): boolean {
	if (initial || !/^\p{Lu}[\p{Ll}’]{2,}(?:-\p{Lu}[\p{Ll}’]+)?$/u.test(text)) return false;
	if (isNoName(lower) || isComposed(lower) || kindOfThing.has(lower) || looksLikeVerb(lower)) return false;
	return true;
}
