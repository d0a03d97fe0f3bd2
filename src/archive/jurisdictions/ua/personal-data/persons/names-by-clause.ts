import { agreesWith } from './agrees-with.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { placesAmong } from './places-among.ts';
import { privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words of a clause. */
const clauseReach = 7;

const genitive = /(?:[аяиіїьо]|ого|ої|их|ів|[бвгґджзклмнпрстфхцчшщ])$/u;
const dative = /(?:[уюіїо]|ові|еві|єві|ому|ій|[чнк]ь?)$/u;
const instrumental = /(?:ом|ем|єм|им|ою|ею|єю|ко)$/u;
const nominative = /(?:[аяйьо]|[бвгґджзклмнпрстфхцчшщ])$/u;
const joint = /^(?:та|і|й)$/u;
// «проти Вигадки», «стосовно Вигадки»: nothing but people and bodies stand behind them
const against = /^(?:проти|стосовно|відносно)$/u;
// «пояснення від Вигадки надійшли», «від Вигадки скарг не надходило»
const came = /^(?:надій|надход|отриман|одержан|прийнят|прийнял|вимага|зажада)/u;
const paper = /^(?:заяв|скарг|поясн|звернен|запереч|клопот|погроз|прохан|згод)/u;
// «з Вигадкою договір розірвано», «перед Вигадкою погашено борг»
const agreed =
	/^(?:догов|угод|контракт|розрахун|домовл|розрахов|бесід|розмов|борг|заборгов|зобов|шлюб|трудов|вибач)/u;
// «до Вигадки застосовано стягнення», «позов до Вигадки»
const applied = /^(?:застосов|позов|претензі|вимог|пред’явл|позовн)/u;
// «за Вигадкою рахується борг»
const counted = /^(?:раху|облік|зареєстр|закріпл|числ|збере|збері|визна|спостеріг|нагляд)/u;
// «у Вигадки вилучено ніж»
const takenAway = /^(?:вилуч|відібра|викра|вкра|виявл|знайден|діагност|стягн|загину|помер|народи|відсутн)/u;
// «обов’язок покладено на Вигадку»
const laid =
	/^(?:поклад|поклас|приватиз|зареєстр|виписа|оформл|складен|накладен|переоформ|подан|напад|записан|вину|винувач|скарж|нацьк)/u;
// «опитано також Вигадку», «повістку Вигадкові вручено», «видано Вигадці»
const givenOrAsked =
	/^(?:вруч|видан|виплач|нарахов|передан|надан|надісл|повідомл|відмовл|роз’ясн|повернут|повернен|призначен|запропон|рекоменд|опитан|допитан|затрим|оглянут|звільнен|госпіт|попередж|оштраф|викликан|відсторон|притягн|запрошен|ознайом|обстеж|прооперов|достав)\p{L}*[нт]о$/u;
// «отримає», «підтверджує», «заперечує»: who does so stands behind
const saysSo =
	/^(?:отрима|одержи|підтверджу|підтверди|запереч|поясню|зазнача|сплати|оплати|скарж|підпис|свідч|стверджу|визна)\p{L}*(?:є|ить|ють|в|ла)(?:ся|сь)?$/u;
// «працював двірником», «перебуває у розшуку», «не є членом кооперативу»
const being =
	/^(?:працю(?:є|вав|вала)|перебува(?:є|в|ла)|є|бу(?:в|ла)|навча(?:ється|вся|лася|лась)|служи(?:в|ть|ла)|значиться|числиться)$/u;
const ofPerson = wordsLike(
	'розшук* облік* черз* лікарн* стаціонар* відпуст* шлюб* полон* інвалідн* двірник* член* утриманн* вартою лікуванн* слюсар* сторож* опікун* інвалід* пенсіонер* громадян* прибиральн* випускни* студент* учнем ученицею нетверез* судим* одружен* заміж* хвор* вагітн* власник* свідк* батьк* матір’ю',
);
// «Вигадку», «Вигадая»: whom; what does not live stands as it is
const animate = /(?:[бвгґджзклмнпрстфхцчшщ][ау]|[аеоіулнрдтзсьйц][яю]|ого|их)$/u;
const animateGenitive = /(?:[бвгґджзклмнпрстфхцчшщ]а|[аеоіулнрдтзсьйц]я|ого|ої|[иі]|енко)$/u;
const personsDative = /(?:ові|еві|єві|ому|енку|[бзс]і|ці)$/u;
const isThing = /^(?:заяв|скарг|позов|клопот|особ|петиц|допит)/u;
// «Працівниця пошти Вигадка не видала», «Завгосп Вигадка звільнений»: whoever works behind no public body’s counter
const worker =
	/^(?:працівни|співробітни|касир|оператор|завгосп|комірни|кочегар|медсестр|санітар|вахтер|чергов|водій|диспетчер|провідни|контролер|продав|слюсар|сторож)/u;
const didWhat = /.(?:[аиіїуюяє]в|[аиіїуюяєо]ла|[кгйшсз]ла|ен(?:ий|а)|ан(?:ий|а))(?:ся|сь)?$/u;
const closes = /^\s*[»”]/u;

/**
 * Surnames alone, of any ending, where the words of their clause have to do with a person: behind a preposition and a verb
 * that go with people («від Вигадки скарг не надходило», «до Вигадки застосовано стягнення», «у Вигадки вилучено ніж»), beside
 * what is given to somebody («ліки видано Вигадці»), as who says so («вказане підтверджує Вигадка»), with what somebody is
 * («Вигадка працював двірником»).
 */
export function namesByClause(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const found = new Set<number>();
	for (const [at, word] of words.entries()) {
		if (!word.capital || taken.has(word) || !isLone(words, at)) continue;
		if (isInClause(words, at) || isJoinedTo(words, at, found)) found.add(at);
	}
	if (found.size === 0) return [];
	const places = placesAmong(words);
	return [...found]
		.filter((at) => !places.has(words[at] as Word))
		.map((at) => nameOfWords(words, at, at + 1));
}

/** «від Вигадки та Придумки» */
function isJoinedTo(words: readonly Word[], at: number, found: ReadonlySet<number>): boolean {
	return found.has(at - 2) && joint.test(words[at - 1]?.lower ?? '') && isBeside(words[at] as Word);
}

/** One capitalised word that is none of office language, with none beside it, in no quotation marks. */
function isLone(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!word || !isWrittenAsName(word)) return false;
	if (isNoName(word.lower) || isComposed(word.lower) || kindOfThing.has(word.lower)) return false;
	if (next && isBeside(next) && (next.capital || isAdjectiveOf(word, next))) return false;
	if (closes.test(next?.before ?? '') || isBearer(words, at) || isBodysAdjective(words, at)) return false;
	return !before?.capital || before.text.length === 1 || opensSentence(before, at - 1);
}

function isAdjectiveOf({ lower }: Word, next: Word): boolean {
	return (
		/(?:[нвсцз]ь?к?)(?:ий|ого|ої|ому|ій|им|ою|их|ими|у|а|е|і)$/u.test(lower) &&
		next.text.length > 3 &&
		/(?:ськ|цьк|зьк|н)\p{L}{1,3}$/u.test(lower) &&
		agreesWith(lower, next.lower)
	);
}

function isInClause(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (opensSentence(word, at) || !before) return isSomebody(words, at);
	if (!isBeside(word)) return false;
	const { lower } = word;
	if (isWorker(words, at)) return true;
	const tells = (pattern: RegExp) => clauseAround(words, at).some((one) => pattern.test(one.lower));
	if (against.test(before.lower)) return genitive.test(lower);
	if (before.lower === 'від') return genitive.test(lower) && tells(came) && tells(paper);
	if (/^(?:з|із|зі|перед)$/u.test(before.lower)) return instrumental.test(lower) && tells(agreed);
	if (before.lower === 'до') return genitive.test(lower) && tells(applied);
	if (before.lower === 'за') return instrumental.test(lower) && tells(counted);
	if (/^[ув]$/u.test(before.lower)) return animateGenitive.test(lower) && tells(takenAway);
	if (before.lower === 'на') return animate.test(lower) && tells(laid);
	if (
		givenOrAsked.test(before.lower) ||
		(before.lower === 'також' && givenOrAsked.test(words[at - 2]?.lower ?? ''))
	)
		return dative.test(lower) || animate.test(lower);
	if (next && isBeside(next) && givenOrAsked.test(next.lower)) return personsDative.test(lower);
	return (
		saysSo.test(before.lower) &&
		nominative.test(lower) &&
		(!next || !isBeside(next) || endsSentence(words, at + 1))
	);
}

/** «Вигадка працював двірником», «Вигадка (інвалід ІІ групи)»: with which a sentence begins. */
function isSomebody(words: readonly Word[], at: number): boolean {
	const [next, third] = [words[at + 1], words[at + 2]];
	if (!next || next.capital) return false;
	if (/^,\s$|^\s[(–—]\s?$/u.test(next.before))
		return (
			privateRole.has(next.lower) &&
			!/(?:ів|ей|[ая]м|[аяь]ми|ці|ни)$/u.test(next.lower) &&
			!isThing.test(next.lower)
		);
	if (!isBeside(next)) return false;
	const verb = next.lower === 'не' ? third : next;
	if (!verb || !being.test(verb.lower)) return false;
	return words
		.slice(at + 2, at + 2 + clauseReach / 2)
		.some((one) => !one.capital && isBeside(one) && ofPerson.has(one.lower));
}

/** «Працівниця пошти Вигадка не видала», «Касирка Вигадка пояснила» */
function isWorker(words: readonly Word[], at: number): boolean {
	const [next, third] = [words[at + 1], words[at + 2]];
	const does = next?.lower === 'не' ? third : next;
	const isSubject = does !== undefined && isBeside(does) && didWhat.test(does.lower);
	return (
		[1, 2].some(
			(step) =>
				worker.test(words[at - step]?.lower ?? '') &&
				words.slice(at - step + 1, at).every((one) => isBeside(one) && !one.capital),
		) &&
		(isSubject ||
			givenOrAsked.test(next?.lower ?? '') ||
			(next !== undefined && isBeside(next) && /(?:ень|нь|ння)$/u.test(next.lower)))
	);
}

/** The words of the clause on both sides, no further than a few. */
function clauseAround(words: readonly Word[], at: number): readonly Word[] {
	let from = at;
	while (from > 0 && at - from < clauseReach && !endsSentence(words, from)) from--;
	let to = at;
	while (to + 1 < words.length && to - at < clauseReach && !endsSentence(words, to + 1)) to++;
	return words.slice(from, to + 1);
}
