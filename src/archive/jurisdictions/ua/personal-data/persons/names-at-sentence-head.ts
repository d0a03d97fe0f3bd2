import { isCommonSurname } from '../../word-list/index.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isStrange } from './is-strange.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname, looksLikeSurname, looksLikeVerb } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { betweenNameAndVerb, doneToPerson, personActed, personDoes } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import type { ShownName } from './shown-name.ts';

// «помер», «зізналася», «вдарив»: nothing but a person does it
const onlyPerson =
	/^(?:помер(?:ла)?|загину(?:в|ла)|одружи(?:вся|лася|лась)|народи(?:вся|лася|лась)|зізна(?:вся|лася|лась)|поскаржи(?:вся|лася|лась)|хворі(?:є|в|ла)|вдари(?:в|ла)|поби(?:в|ла)|погрожу(?:є|вав|вала))$/u;
// «передав», «бачила», «украв»
const personDid =
	/^(?:переда|бачи|поба(?:чи)|чу|вкра|укра|купи|прода|подарува|працюва|навча|служи|зазначи|поясни|повідоми|стверджува|підтверди|написа|зателефонува|вчини|порушува|затопи|збудува|зайня|курить|кури)(?:в|ла|вся|лася|лась)?$/u;
// «скаржиться», «звинувачує», «проживає»
const onlyHuman =
	/^(?:прожива(?:є|в|ла)|мешка(?:є|в|ла)|скаржи(?:ться|вся|лася|лась)|звинувачу(?:є|вав|вала)|вважа(?:є|в|ла)|стверджу(?:є|вав|вала)|заперечу(?:є|вав|вала)|лікува(?:вся|лася|лась)|ліку(?:ється)|захворі(?:в|ла)|відмовля(?:ється|вся|лася)|відсидi(?:в|ла)|купи(?:в|ла)|подарува(?:в|ла)|усинови(?:в|ла)|зареєстрова(?:на|ний)|прописан(?:ий|а)|викликан(?:ий|а))$/u;
// «Вигаденки», «Придумчуки»
const family = /.{2}(?:енк|[чщ]ук)и$/u;
const theyDid = /.(?:[аиіуяє]ли|[кйшсз]ли|[юу]ть|[ая]ть)(?:ся|сь)?$/u;
// «позбавлена», «взятий на облік», «судимий»
const deprived = /^(?:позбавлен|взят|судим|притягнут|обмежен|прописан|працевлаштован)(?:ий|а)$/u;
const careful = /^(?:опіку|доглядає|виховує|мешкає|проживає|хворіє|працює|навчається|перебуває)/u;
// «Родина», «Більшість», «Заявник», «Сторона»: words for people, no surnames
const several =
	/(?:ник|ниця|тель|телька|ист|істка|истка|ість|ання|ення|ття|ція|ачка|янин|янка|ент|ентка|ант|антка)$|^(?:родин|сім|сторон|більш|меншіст|част|половин|груп|колектив|компані|фірм|організ|товарист|команд|клас$|решт|пара$|двоє|троє|народ|населен|молодь|весь|вся|увесь|кілька|декілька|дехто|ніхто|усі|сусід|бабус|дідус|матуся|держ|влад|уряд|парламент|бізнес|адвокат|захист|обвинувач|суд|свід|старост|особ|юрист|експерт|автор|гість|тут|там|тепер|нині|досі|раніше|тільки|лише|так|також)/u;
// «Вигаденко та її чоловік», «Вигаденко і його мати»
const kin = /^(?:чоловік|дружин|син|доньк|дочк|мат[иі]|батьк|діт|сім|родин|брат|сестр)/u;
const behindColon = /:\s{1,3}$/u;
// «Перевірка», «Громадськість», «Засідання»
const abstract = /(?:ння|ття|ість|ці[яї]|ство|вка|тура)$/u;

// «Людина померла», «Собака загинув»
const living =
	/^(?:людин|люд[иеь]|тварин|собак|пес$|кіт$|кінь$|коров|птах|жінк|малю|юнк|киян|містян|селян|українк|україн(?:ець|ц)|дівчат|матус|татус|гість|гост|хтось|ніхто|кожн|один$|одна$|інш)/u;

/**
 * A surname with which a sentence begins, or what a colon introduces, by what only people do: «Вигадка помер у лютому»,
 * «Вигаденський відмовився», «з’ясовано: Вигадка передав гроші». A word that is no surname by its ending begins sentences too
 * often: of it only what nothing but a person does tells.
 */
export function namesAtSentenceHead(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const heads = words.flatMap((word, at) => (!taken.has(word) && isHead(words, at) ? [at] : []));
	if (heads.length === 0) return [];
	const places = placesAmong(words);
	return heads.filter((at) => !places.has(words[at] as Word)).map((at) => nameOfWords(words, at, at + 1));
}

function isHead(words: readonly Word[], at: number): boolean {
	const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
	if (!word?.capital || !next || next.capital || !opensSentence(word, at)) return false;
	if (!isBeside(next))
		return (isCommonSurname(word.lower) || isStrange(word)) && isNameWord(word) && isCaredFor(words, at);
	if (isCommonSurname(word.lower) && isNameWord(word) && isOfOne(words, at)) return true;
	if (isWithKin(words, at)) return isNameWord(word) && looksLikeSurname(word.lower);
	const verb = betweenNameAndVerb.has(next.lower) ? third : next;
	if (!verb || verb.capital || !isBeside(verb) || !isNameWord(word) || isBodysAdjective(words, at))
		return false;
	if (family.test(word.lower) && theyDid.test(verb.lower)) return true;
	if (onlyPerson.test(verb.lower) || isBefallenAlone(word, verb)) return true;
	const isLikely = looksLikeSurname(word.lower) || behindColon.test(word.before);
	if (!several.test(word.lower) && (personActed.test(verb.lower) || onlyHuman.test(verb.lower))) return true;
	return (
		isLikely && (personActed.test(verb.lower) || personDoes.has(verb.lower) || personDid.test(verb.lower))
	);
}

/** «Жуку 78 років», «Жук має двох дітей», «Жук живе сам», «Жук у суд не з’явився» */
function isOfOne(words: readonly Word[], at: number): boolean {
	const [next, third] = [words[at + 1] as Word, words[at + 2]];
	if (/^має$/u.test(next.lower))
		return words
			.slice(at + 2, at + 5)
			.some(({ lower }) => kin.test(lower) || /^(?:інвалідн|судим)/u.test(lower));
	if (/^(?:жив(?:е|ла)?|опіку(?:ється|вала|вався))$/u.test(next.lower)) return true;
	if (!/^(?:у|в|до|на)$/u.test(next.lower) || !third || third.capital) return false;
	return words.slice(at + 3, at + 6).some(({ lower }) => /^(?:з’яви|прибу|прийш)/u.test(lower));
}

/** «Жуку 78 років», «Жук, яка опікується онуком» */
function isCaredFor(words: readonly Word[], at: number): boolean {
	const [word, next, third] = [words[at] as Word, words[at + 1] as Word, words[at + 2]];
	if (/^\s\d{1,2}\s$/u.test(next.before) && /^рок(?:ів|и|у)?$|^рік$/u.test(next.lower))
		return /(?:[уюії]|ові|еві|єві|ому|ій)$/u.test(word.lower);
	return /^,\s$/u.test(next.before) && /^як(?:ий|а)$/u.test(next.lower) && careful.test(third?.lower ?? '');
}

/** «Вигаденська позбавлена прав», «Козак звільнений»: what befalls people alone, in the gender of the name. */
function isBefallenAlone(word: Word, { lower }: Word): boolean {
	if (!/(?:ий|а)$/u.test(lower) || !(doneToPerson.has(lower) || deprived.test(lower))) return false;
	// an adjective with no noun behind it is a surname
	if (/(?:ськ|цьк|зьк)(?:ий|а)$/u.test(word.lower)) return true;
	return isCommonSurname(word.lower) || isSurelySurname(word.lower) || isStrange(word);
}

/** «Вигаденко та її чоловік отримують субсидію» */
function isWithKin(words: readonly Word[], at: number): boolean {
	const [joint, whose, who] = words.slice(at + 1, at + 4);
	return (
		/^(?:та|і|й)$/u.test(joint?.lower ?? '') &&
		/^(?:її|його)$/u.test(whose?.lower ?? '') &&
		kin.test(who?.lower ?? '')
	);
}

function isNameWord(word: Word): boolean {
	const { lower } = word;
	if (!isWrittenAsName(word) || abstract.test(lower) || living.test(lower)) return false;
	return !isNoName(lower) && !isComposed(lower) && !kindOfThing.has(lower) && !looksLikeVerb(lower);
}
