import { isFirstName, isPatronymic } from '../../first-names.ts';
import { isCommonSurname, isNominal, isPlaceName } from '../../word-list/index.ts';
import { agreesWith } from './agrees-with.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing, namedThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { termsAmong } from './names-in-private-clause.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { aboutPerson, betweenPersons, ofOneLife, ofPerson } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, makerWord, postWord, privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

const shortest = 4;
/** Words. */
const roleReach = 8;

// «Куниця», «Терен-Осика»; not «ПДВ», «Siemens»
const asWritten = /^[А-ЯҐЄІЇ][а-яґєії’]+(?:-[А-ЯҐЄІЇ][а-яґєії’]+)?$/u;
// « », «, », « (», « – »
const within = /^,?\s{1,3}$|^\s\($|^\s[–—]\s$/u;
const closes = /^\s*[»”"]/u;
const joint = /^(?:та|і|й|або|чи|а|але|не)$/u;
// «в Осиці», «до Осики»: places stand behind these as people do
const ofPlace =
	/^(?:у|в|до|з|із|зі|на|через|біля|під|над|по|при|поблизу|за|між|поза|від|навколо|довкола|повз|уздовж|вздовж)$/u;
const towardsPerson = /^(?:до|від|з|із|зі|за|проти)$/u;
// «Нової», «Генерального», «Львівська»: with its noun behind
const adjective = /(?:ськ|цьк|зьк|[нв])(?:ий|ого|ої|ому|ій|им|ою|их|ими|а|у|е|і)$/u;
// «округ Центральний»: behind its noun
const adjectiveBehind = /(?:ий|а|ого|ої|ому|ій|им|ою|их|ими|е)$/u;
// «Нова Каховка», «Велика Британія»: before a name that is not a person’s
const adjectiveBefore = /(?:[нксцвт]ий|[нксцвт]а|[нксцвт]е|ого|ої|ому|ій|их|ими|[нксцвт]і|[нксцвт]у)$/u;
// «відстрочку», «черги», «надбавки»: a noun, though of an adjective's ending
const diminutive = /[бвгджлмнпрстчшй]к[ауі]$/u;
const verb = /.(?:[аиіїуюяє]в|[аиіїуюяєо]л[аи]|[кгйшс]л[аи]|[нт]о|[єїи]ть|[юу]ть|є|ть)(?:ся|сь)?$/u;
// «призначають Парацетамол»: whom several do something to has another case
const theyDo = /.(?:[аую]ють|[ая]ть|[аиую]ли|[аеую]но|[иую]то)(?:ся)?$/u;
const consonant = /[бвгґджзклмнпрстфхцчшщй]$/u;
// «Осику зруйновано»
const done = /.(?:[аеую]но|[иую]то)$/u;
// «з Осикою», «при Осикові»
const ofPersonByCase = /(?:ові|еві|єві|ом|ем|им|ою|ею)$/u;
// «мешканці Осики», «надати Осиці субвенцію», «громада Осики»
const ofTown =
	/^(?:жител|мешкан|громад|район|област|сел|сіл|міст|меж|територі|околиц|дорог|трас|нада(?:ти|но|на|ний)|виділ|спрямо|перерах)/u;
// «Івано-Франківську»
const city = /^(?!\p{L}*енко-)\p{L}+о-/u;
const ofPersonsName = /^(?:від імені|на ім’я)$/u;
// «прибирало»: no person is neuter
const neuter = /ло(?:ся|сь)?$/u;
// «написана Кандибою»
const participle = /[нт](?:ий|а|е|і|ого|ої|ому|ій|у|ою|им|их|ими)$/u;
const genitive = /(?:[аяиіїо]|ого|ої|их|ів|[бвгґджзклмнпрстфхцчшщ])$/u;
const dative = /(?:[уюії]|ові|еві|єві|ому|ій|[аяі]м)$/u;
const toSomebody = /.(?:[аеиую]но|[иую]то|ли|[юу]ть|[ая]ть)$|^не$/u;
// «підписаного Осикою»: whoever signs for a body is an official
const signed =
	/^(?:підпис|затвердж|погодж|ухвал|завіз|засвідч)\p{L}*н(?:о|ий|ого|ому|им|а|ої|ій|у|ою|е|их|ими|і)?$/u;
// «Засідання», «Незалежність», «Реконструкція», «Замовники»
const abstract =
	/(?:нн(?:я|ю|ям|і)|ття|ість|ості|істю|ці[яїюй]|цією|ств[оау]|тур[аи]|ок|мент\p{L}{0,2}|ник(?:и|ів)?)$/u;
// «Аврора», «Надія»: what shops, storms and hopes are called too
const givenToThings = wordsLike(
	'віра віри вірі віру вірою надія надії надію надією любов любові любов’ю слава слави славі славу славою мир миру миром роман аврор* діан* роза рози розі троянд* рут* венер* марс* юпітер* афін* феофан* зоря зорі зорю зорею воля волі волю волею перлин* гелен* мерседес* лад* азі* рим* арк* ар’є*',
);
// «Сторони», «Стратегія», «Перемога»: what documents and holidays write with a capital
const terms = wordsLike(
	`таблиц* сторін* сторон* замовни* виконав* товариств* підприємств* уряд* держав* церкв* бог бога бозі інтернет* стратег* концепц* методик* критер* вимог* норм норми
	стандарт* статут* регламент* форм* розділ* схем* карт карта карти карту карті угод* меморандум* перемог* незалежн* великд* різдв* трійц* покров* герой героя героєм
	героям герої кавалер* збір* звіт* класифікатор* номенклатур* журнал* висновк* висновок сертифікат* тариф* методичн* зведен* типов* примірн* рекомендац* лот лота лоту
	учасни* тендер* пропозиц* процедур* технічн* умов* вищ* нобел* оскар* земл* місяц* сонц* всесвіт*`,
);

/**
 * What is left when all else that begins with a capital within a sentence is explained: a word alone («пояснила Куниця»,
 * «зустріч з Барабулею») that is no place, body, firm, thing, term, adjective with its noun, word of office language or
 * part of a row of such. Nobody said whose it is, so it goes to a person as a doubt unless the letter tells.
 */
export function namesUnexplained(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const found = words.flatMap((word, at) =>
		word.capital && !taken.has(word) && isLone(words, at) && isUnexplained(words, at, taken) ? [at] : [],
	);
	if (found.length === 0) return [];
	const [places, letterTerms] = [placesAmong(words), termsAmong(words)];
	return found
		.filter((at) => !places.has(words[at] as Word) && !letterTerms.has(words[at] as Word))
		.map((at) => nameOfWords(words, at, at + 1));
}

/** A word within a sentence, in no quotation marks, that no list has as anything but a surname. */
function isLone(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (word.initial || word.text.length < shortest || !asWritten.test(word.text)) return false;
	if (!before || opensSentence(word, at) || !within.test(word.before)) return false;
	if (closes.test(next?.before ?? '') || (next?.capital && isBeside(next))) return false;
	const { lower } = word;
	if (isNoName(lower) || isComposed(lower) || kindOfThing.has(lower) || terms.has(lower)) return false;
	if (isPatronymic(word.text) || city.test(lower)) return false;
	if (isFirstName(word.text) && (isPlaceName(lower) || givenToThings.has(lower))) return false;
	if (next && neuter.test(next.lower)) return false;
	return !abstract.test(lower) || isCommonSurname(lower);
}

function isUnexplained(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
	if (isBearer(words, at) || isBodysAdjective(words, at)) return false;
	// «від імені Куниці»
	if (ofPersonsName.test(`${words[at - 2]?.lower} ${before.lower}`)) return true;
	if (isOfThing(before.lower)) return false;
	if (isPartOfTitle(words, at, taken) || isInRow(words, at, taken)) return false;
	if (isBesideAdjective(before, word, next)) return false;
	const isPlace = isPlaceName(word.lower) && !isCommonSurname(word.lower);
	if (isPlace && !isPersons(before.lower) && next && done.test(next.lower)) return false;
	if (ofPlace.test(before.lower) && !isCommonSurname(word.lower) && !ofPersonByCase.test(word.lower))
		if (isPlaceName(word.lower) || !isBetweenPersons(words[at - 2], before))
			return isStrangeToRole(words, at);
	if (ofTown.test(before.lower)) return false;
	if (!isBeside(word)) return true;
	if (theyDo.test(before.lower) && consonant.test(word.lower)) return false;
	if (isNoName(before.lower) || isVerb(before.lower) || !isNominal(before.lower)) return true;
	if (isPersons(before.lower) || privateRole.has(before.lower)) return true;
	if (participle.test(before.lower) && ofPersonByCase.test(word.lower)) return true;
	return isName(word) && (genitive.test(word.lower) || isGiven(word, next));
}

/** «рота Хорт», «гранд-готель Ольга», «річка Рось», «театр Куліша», «затвердженого Осикою» */
function isOfThing(before: string): boolean {
	return (
		namedThing.has(before) ||
		kindOfThing.has(before.slice(before.lastIndexOf('-') + 1)) ||
		bearsName.has(before) ||
		makerWord.has(before) ||
		signed.test(before)
	);
}

/** «Книга Пам’яті»: behind a capitalised word that no name is, unless a sentence only begins with it: «Пояснила Куниця». */
function isPartOfTitle(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const before = words[at - 1] as Word;
	if (!before.capital || before.text.length === 1 || taken.has(before)) return false;
	if (!opensSentence(before, at - 1)) return true;
	return !governs(before.lower) && !isWhose(words, at);
}

/** «Збитки Рибці відшкодовано», «Відстрочку Козака скасовано»: a surname in another case behind a sentence’s first noun. */
function isWhose(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
	if (!isName(word) || !isNominal(before.lower)) return false;
	return genitive.test(word.lower) || isGiven(word, next);
}

/** A surname by the dictionary, or a given name. */
function isName({ text, lower }: Word): boolean {
	return isCommonSurname(lower) || isFirstName(text);
}

/** «Куниці відшкодовано», «Куниці не нараховують»: to whom. */
function isGiven({ lower }: Word, next: Word | undefined): boolean {
	return next !== undefined && isBeside(next) && dative.test(lower) && toSomebody.test(next.lower);
}

/** «Мрійне, Туманне та Лугове»: beside a capitalised word that is no name, as villages and bodies are listed. */
function isInRow(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
	const last = joint.test(before.lower) ? words[at - 2] : /,/u.test(word.before) ? before : undefined;
	return [last, next && /^,\s/u.test(next.before) ? next : undefined].some(
		(other) => other?.capital === true && !taken.has(other),
	);
}

/** «Нової пошти», «округ Центральний», «нова Каховка» */
function isBesideAdjective(before: Word, { lower, before: gap }: Word, next: Word | undefined): boolean {
	if (next && !next.capital && isBeside(next) && adjective.test(lower))
		if (agreesWith(lower, next.lower) && isNominal(next.lower)) return true;
	if (!/^\s+$/u.test(gap)) return false;
	const { lower: noun } = before;
	// «з касирки Мідної», «за одинокою Ластівкою»
	if (privateRole.has(noun) || postWord.has(noun)) return false;
	if (isNominal(noun) && adjectiveBehind.test(lower) && agreesWith(lower, noun)) return true;
	// «повістку Куниці»
	if (isPersons(noun) || diminutive.test(noun)) return false;
	return adjectiveBefore.test(noun) && !isNoName(noun) && !isVerb(noun) && agreesWith(noun, lower);
}

/** «заява від Осики», «претензій до Осики»: what only people have stands before the preposition. */
function isBetweenPersons(thing: Word | undefined, preposition: Word): boolean {
	if (!thing || !isBeside(preposition) || !towardsPerson.test(preposition.lower)) return false;
	return isPersons(thing.lower) || betweenPersons.has(thing.lower);
}

/** «Позивачка вимагає від Вигадки»: a word no dictionary has, in a sentence about somebody private. */
function isStrangeToRole(words: readonly Word[], at: number): boolean {
	if (!isStrange(words[at] as Word) || !/^(?:до|від|проти)$/u.test(words[at - 1]?.lower ?? '')) return false;
	for (let to = at - 2; to >= Math.max(0, at - roleReach) && !endsSentence(words, to + 1); to--)
		if (privateRole.has(words[to]?.lower ?? '')) return true;
	return false;
}

/** A sentence’s first word behind which a name can stand: «Пояснила», «Щодо», «Паркан». */
function governs(lower: string): boolean {
	return isVerb(lower) || isNoName(lower) || isPersons(lower);
}

function isPersons(lower: string): boolean {
	return ofPerson.has(lower) || ofOneLife.has(lower) || aboutPerson.has(lower);
}

function isVerb(lower: string): boolean {
	return looksLikeVerb(lower) || verb.test(lower);
}
