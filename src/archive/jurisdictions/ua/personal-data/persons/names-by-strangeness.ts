import { isFirstName } from '../../first-names.ts';
import { isCommonSurname, isNominal } from '../../word-list/index.ts';
import { agreesWith } from './agrees-with.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isStrange, isStrangeWithin } from './is-strange.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { termsAmong } from './names-in-private-clause.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { ofOneLife, ofPerson } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, makerWord } from './roles.ts';
import type { ShownName } from './shown-name.ts';
import { isSubjectOfPerson } from './subject-of-person.ts';
import { wordsLike } from './words-like.ts';

// «у Мошурові», «до Мошурова»: places and things stand behind these as people do
const ofPlace =
	/^(?:у|в|до|з|із|зі|на|через|біля|під|над|по|при|поблизу|за|між|поза|від|навколо|довкола|повз|уздовж|вздовж)$/u;
// «громада Ожидова», «автодорога Ожидів», «мешканці Ожидова»
const placed =
	/^(?:громад(?!ян)|район|област|рад[аиіоу]|сел|сіл|міст|хутор|станиц|дорог|доріг|автодор|трас|шлях|маршрут|рейс|поїзд|потяг|станці|зупинк|вулиц|провул|площ|мешканц|мешканк|жител|населенн|околиц|центр|територі|меж|школ|ліце|гімназ|садок|садк|лікарн|амбулатор|фап|ферм|завод|шахт|кар.єр|ліс|урочищ|озер|річ|став|водосховищ|водогін|водогон|водопров|газопров|бюджет|житлов|мікрорайон|масив|ринок|ринк|готел|ресторан|кафе|магазин|аптек|парк|сквер|пляж|хреб|гор[аиіу]|печер|острів|острова|порт|аеропорт|вокзал|пункт|блокпост|застав|гарнізон|полігон|колон)/u;
// «Закуплено Борекс», «впроваджено Медікс»: done to things
const doneToThing =
	/^(?:придба|закуп|купле|впровад|встановле|установле|використ|застосо|відремонт|ремонт|побудова|збудова|зведе|газифік|підключе|реконстр|прокладе|асфальт|виготовл|поставле|постача|завезе|вироб|розробл|запущ|запуще|відкрит|перейменов|назва|найменов|очищ)/u;
// «ліжко Дейнеги»: whose; a product’s name hardly changes behind its noun
// «Мошурова», «Вигадева»
const mayBePlace = /[оеє]в(?:а|і|у|ом|ою)$/u;
const genitive = /(?:[аяиії]|ого|ої|их|ів)$/u;
const asAdjective = /(?:ськ|цьк|зьк|[нв])(?:ий|ого|ої|ому|ій|им|ою|их|ими|а|у|е|і)$/u;
// «Бевзюка», «Бевзюцького»
const animate = /(?:[бвгґджзклмнпрстфхцчшщ]а|[лнрдтзсьйц]я|ого)$/u;
const instrumental = /(?:ом|ем|єм|им|ою|ею|єю)$/u;
// «підписаного Бевзюком»: whoever signs for a body is an official
const signed =
	/^(?:підпис|затвердж|погодж|ухвал|завіз|засвідч)\p{L}*н(?:о|ий|ого|ому|им|а|ої|ій|у|ою|е|их|ими|і)?$/u;
const joint = /^(?:та|і|й|або|чи|а|але|не)$/u;
const finite = /(?:[аиіїуюяє]в|[аиіїуюяєо]л[аи]|[кгйшс]ла|[нт]о|[єїи]ть|[юу]ть|є|ть)(?:ся|сь)?$/u;
// «бюджет Мошурова», «план Ожидова»
const ofNothing =
	/^(?:баланс|план|герб|прапор|карт|істор|розвит|відбудов|відновл|споруд|благоустр|освітлен|опален|тепло|водо|енерго|забезпеч|постачан|модерніз|обладн|створенн|виробни|продукці)/u;
// «Мошурова», «Ожидівки», «Бевзівщини»
const villages = /(?:[оеє]ва|[іїо]вки|[іїо]вців|щини|янки|[їі]в|ків|ського|ної|ного|ан[іь])$/u;
// «питання Бевзюка», «ліжко Бевзюка»: what somebody has, beside what is on other lists
const persons = wordsLike(
	'питан* ліжк* прізвищ* ситуаці* думк* слова слів історі* прихід приход* прибутт* візит* виступ* дії дій бездіяльн* повернен* приїзд* виїзд* переїзд* працевлашт* атестац* прийом* робоч* місц* характеристик* рахунок рахунк* доля долі долю рідн* близьк* знайом* товариш* подруг* адвокат* юрист* роботодав* доход* прибутк* кредит* позик* розписк* гроші грошей внесок внеск* оселя оселі оселю будинк* кімнат* склад складу обстеж* огляд* скерув* направлен* рецепт* карт* карток',
);
// «, », « № 4512 (», « – »
const within = /^,?\s$|^\s(?:№\s?)?[\d/-]{0,12}\s?\($|^\s[–—]\s$/u;
const closes = /^\s*[»”"]/u;
const route = /^\s?[–—-]\s?$/u;

/**
 * Words that no dictionary has, written as names are, where no place or thing is likely to stand: within a sentence behind
 * anything but what goes with places («що Бевзюк», «питання Бевзюка», «замість Бевзюка»), at a sentence’s head before what
 * people do («Бевзюк двічі хворів», «Капустяна пояснила»). A word that the letter has as a place’s, or in small letters too, is none.
 */
export function namesByStrangeness(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const strange = words.flatMap((word, at) =>
		word.capital && !taken.has(word) && isStrangeWithin(word) ? [at] : [],
	);
	if (strange.length === 0) return [];
	const found = new Set<number>();
	for (const at of strange) if (isName(words, at, taken, found)) found.add(at);
	if (found.size === 0) return [];
	const [places, terms] = [placesAmong(words), termsAmong(words)];
	const isTerm = (word: Word) => places.has(word) || terms.has(word);
	return [...found].filter((at) => !isTerm(words[at] as Word)).map((at) => nameOfWords(words, at, at + 1));
}

function isName(
	words: readonly Word[],
	at: number,
	taken: ReadonlySet<Word>,
	found: ReadonlySet<number>,
): boolean {
	const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (isBearer(words, at) || isBodysAdjective(words, at) || closes.test(next?.before ?? '')) return false;
	if (next && isBeside(next) && (isPartOfMore(next) || describes(word, next))) return false;
	// «Ожидівської, Мошурівської громад»
	if (next?.capital && asAdjective.test(word.lower) && /^,?\s/u.test(next.before)) return false;
	if (next?.capital && !/«/u.test(next.before) && route.test(next.before) && !taken.has(next)) return false;
	if (!before || opensSentence(word, at)) return isSubjectOfPerson(words, at);
	if (!within.test(word.before) || isFirstOfRow(word, next, taken) || isInOtherLetters(before, word))
		return false;
	// «З дозволу Бевзюк»
	if (before.capital && before.text.length > 1 && !isHead(words, at - 1)) {
		return (taken.has(before) || found.has(at - 1)) && /,/u.test(word.before);
	}
	if (joint.test(before.lower) && words[at - 2]?.capital) {
		return taken.has(words[at - 2] as Word) || found.has(at - 2);
	}
	return isPersonsPlace(words, at);
}

/** «Придумане – Prydumane»: what a dictionary has and no surname is, and behind a dash the same abroad. */
function isInOtherLetters({ text, lower }: Word, word: Word): boolean {
	if (!/^\s[–—]\s$/u.test(word.before) || isCyrillic(text) === isCyrillic(word.text)) return false;
	return isNominal(lower) && !isCommonSurname(lower) && !isSurelySurname(lower) && !isFirstName(text);
}

function isCyrillic(text: string): boolean {
	return /^\p{Script=Cyrillic}/u.test(text);
}

/** «Бевзове, Цуприне та Ожидів»: as villages are listed. */
function isFirstOfRow({ lower }: Word, next: Word | undefined, taken: ReadonlySet<Word>): boolean {
	if (!next?.capital || next.initial || taken.has(next) || !/^,\s/u.test(next.before)) return false;
	return !isSurelySurname(lower) || mayBePlace.test(lower);
}

/** What stands behind belongs to a name of more words: a capital, or initials that another finder knows. */
function isPartOfMore({ capital, text }: Word): boolean {
	return capital && text.length > 1;
}

/** «Ожидівський архів», «Зеленовата рада»: an adjective and its noun, or another adjective. */
function describes({ lower }: Word, next: Word): boolean {
	return asAdjective.test(lower) && !next.capital && agreesWith(lower, next.lower) && isNominal(next.lower);
}

/** «Питання Бевзюка», «Замість Бевзюк»: a capital that only the sentence’s head gives. */
function isHead(words: readonly Word[], at: number): boolean {
	const word = words[at] as Word;
	return opensSentence(word, at) && !isStrange(word);
}

function isPersonsPlace(words: readonly Word[], at: number): boolean {
	const [last, before, word, next] = [words[at - 2], words[at - 1] as Word, words[at] as Word, words[at + 1]];
	const { lower } = before;
	if (ofPlace.test(lower)) {
		if (placed.test(last?.lower ?? '') || describesAny(word, next)) return false;
		return (
			(isSurelySurname(word.lower) && !mayBePlace.test(word.lower)) ||
			isBehindPreposition(lower, word.lower, last?.lower ?? '')
		);
	}
	if (signed.test(lower)) return false;
	if (placed.test(lower) || kindOfThing.has(lower) || bearsName.has(lower) || makerWord.has(lower))
		return false;
	if (doneToThing.test(lower) || doneToThing.test(next?.lower ?? '')) return false;
	// «Укладено договір (Бевзюк)», «видано: Бевзюк»
	if (!isBeside(word)) return true;
	if (joint.test(lower) || isNoName(lower) || finite.test(lower)) return true;
	if (ofNothing.test(lower) || !genitive.test(word.lower)) return false;
	return !villages.test(word.lower) || ofPerson.has(lower) || ofOneLife.has(lower) || persons.has(lower);
}

/** «рахунок на Бевзюка», «у Бевзюцької вилучено», «з Бевзюком»: in a case in which no place stands behind that preposition. */
function isBehindPreposition(preposition: string, lower: string, last: string): boolean {
	if (/^(?:на|через)$/u.test(preposition)) return animate.test(lower);
	if (/^[ув]$/u.test(preposition)) return animate.test(lower) || /ої$/u.test(lower);
	return /^(?:з|із|зі)$/u.test(preposition) && instrumental.test(lower) && !/^меж/u.test(last);
}

function describesAny({ lower }: Word, next: Word | undefined): boolean {
	return next !== undefined && asAdjective.test(lower) && agreesWith(lower, next.lower);
}
