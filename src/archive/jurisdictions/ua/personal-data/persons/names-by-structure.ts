import { isFirstName } from '../../first-names.ts';
import { isCommonSurname } from '../../word-list/index.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isEponymous } from './is-eponymous.ts';
import { isNeverName } from './is-never-name.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing, namedThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname, looksLikeVerb } from './looks-like.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { privateRole } from './roles.ts';
import { endsSentence, isSpecialSentence } from './sentence-around.ts';
import { type ShownName, shownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words. */
const longestName = 4;
const reach = 16;

// «мешканців», «пацієнтам»
const ofPlace =
	/^(?:мешканц(?!я|ю|ем)|жител(?!ь|я|ю)|громад(?!ян)|дит(?:ячо|ячи))|(?:ів|ам|ям|ами|ями|ах|ях)$/u;
const conjunction = /^(?:та|і|й)$/u;
const besideKin = /^(?:,\s|\s\()$/u;
const kin = wordsLike(
	`син сина сину сином дочка дочки дочку дочкою донька доньки доньку донькою мати матері батько батька брат брата сестра
	сестри сестру дружина дружини чоловік чоловіка онук онука онука внук внучка онучка баба бабуся дід дідусь дядько тітка
	сусід сусідка мешканець мешканка учень учениця вихованець вихованка пацієнт пацієнтка неповнолітн* малолітн* хвор*`,
);
const ofAge = /(?:річн|місячн|літн)(?:ий|а|ого|ої|ому|ій|у|ою|им)$/u;
const particle = /^(?:ван|дер|фон|ібн|бін|бен|ель|аль|да|ді)$/u;
// «отримав», «не подала», «є», «проживає»
const predicate = /(?:[аиіуяює](?:в|ла)(?:ся|сь)?|(?:ає|ує|ює|яє|ить)(?:ться)?|^не)$/u;
// «Діяльність», «Заборгованість», «Звернення», «Інформація», «Керівництво»
const noun = /(?:ість|ості|ння|ття|ці[яїю]|ств[оау]|изм|яції)$/u;
// «Збройні», «Довгий», «Великої»; feminine «-а» is a given name's too
const adjective =
	/.{3}(?:ий|ій|ого|ої|ому|им|их|ими|[внлрдтжшчск]і|[внлрдтжшчск]е|[вн]ою|(?:ськ|цьк|зьк)(?:а|у|ою))$/u;
// «Запитувана», «Запланований»; given names in «-ана» have no such stem
const participle = /(?:ова|ува|юва)н(?:ий|а|е|і|ого|ої|у|их)$/u;

/**
 * Names whose given name is in no list, by the place where they stand: two to four capitalised words one after another
 * where only a name can be («складено на Чан Мінь Туана», «Штефан Вигадану не з’явився»), and one before a comma and what
 * it is to somebody («Ібрагім, син потерпілої»). What an adjective begins («Збройні Сили», «Довгий Яр»), quotation marks
 * hold or a noun of a thing is followed by («платформа Прозорро Маркет») is none if nobody private is spoken of.
 */
export function namesByStructure(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	const lone: number[] = [];
	const inNames = new Set(taken);
	for (let at = 0; at < words.length; ) {
		const to = endOfRun(words, at, taken);
		const from = isHead(words, at, to) ? at + 1 : at;
		if (to - from === 1) lone.push(from);
		else if (to - from > 1 && isPerson(words, from, to)) {
			const [first, end] = withoutVerbs(words, from, to);
			if (first < end) names.push(nameOf(words, first, end));
			for (const word of words.slice(first, end)) inNames.add(word);
		}
		at = Math.max(to, at + 1);
	}
	return [
		...names,
		...lone.filter((at) => isLone(words, at, inNames)).map((at) => nameOf(words, at, at + 1)),
	];
}

/** Where a run of capitalised words ends that may all be a name's; the same place where none begins. */
function endOfRun(words: readonly Word[], from: number, taken: ReadonlySet<Word>): number {
	let to = from;
	for (let at = from; at < from + longestName; at++) {
		const word = words[at];
		if (at > from && particle.test(word?.lower ?? '')) continue;
		if (!word?.capital || word.text.length < 2 || word.initial || taken.has(word) || isNoName(word.lower))
			break;
		if (!/\p{Script=Cyrillic}/u.test(word.text) || (at > from && !isBeside(word))) break;
		// «ЗОБОВ’ЯЗАТИ Остап ЗНЕСТИ САРАЙ»
		if (at > from && /\p{Lu}ТИ$/u.test(word.text)) break;
		to = at + 1;
	}
	return to;
}

/** «Заборгованість Йона Вигаданеску»: the word with which the sentence begins is none of the name. */
function isHead(words: readonly Word[], from: number, to: number): boolean {
	const word = words[from];
	if (!word || to === from || !opensSentence(word, from) || isFirstName(word.text)) return false;
	if (
		participle.test(word.lower) ||
		noun.test(word.lower) ||
		kindOfThing.has(word.lower) ||
		(namedThing.has(word.lower) && !isCommonSurname(word.lower)) ||
		isEponymous(word.lower) ||
		ofAge.test(word.lower) ||
		(looksLikeVerb(word.lower) && to - from > 1)
	)
		return true;
	// «Репресованого Вигадку Ґерша»
	return to - from > 2 && isAdjective(word);
}

/** «Надійшло Бевзюку»: the name in it; nothing of «Надійшло Задоволено» and of «Надійшло Залишок», heads of a table. */
function withoutVerbs(words: readonly Word[], from: number, to: number): readonly [number, number] {
	const run = words.slice(from, to);
	const first = from + run.findIndex((word) => !isNeverName(word));
	const end = from + run.findLastIndex((word) => !isNeverName(word)) + 1;
	if (end - first === run.length) return [from, to];
	const mayName = words
		.slice(first, end)
		.some((word) => isStrange(word) || isCommonSurname(word.lower) || isFirstName(word.text));
	return mayName ? [first, end] : [from, from];
}

function isPerson(words: readonly Word[], from: number, to: number): boolean {
	const [first, last, next] = [words[from] as Word, words[to - 1] as Word, words[to]];
	if (/^\s?</u.test(next?.before ?? '')) return false;
	if (isQuoted(first, next) || isBearer(words, from) || isBodysAdjective(words, to - 1)) return false;
	const isThings = kindOfThing.has(words[from - 1]?.lower ?? '');
	if (isThings && !isFirstName(last.text) && !isSurelySurname(last.lower)) return false;
	if (/^червон/u.test(first.lower) && /^(?:хрест|півмісяц)/u.test(last.lower)) return false;
	// «ЦБД ЕСОЗ», «Прозорро ДСЗУ»: abbreviations
	if (isCapitals(first)) return isCapitals(last) && shapedCapitals(words, from, to);
	if (isCapitals(last) && (last.text.length < 5 || isAdjective(first))) return false;
	if (isCapitals(last)) return true;
	const isShaped = (isSurelySurname(first.lower) && !isAdjective(first)) || isSurelySurname(last.lower);
	if (isShaped || isAmongPrivate(words, from, to)) return true;
	if (isAdjective(first)) return false;
	if (isStrange(first) && isStrange(last) && !isAdjective(last)) return true;
	if (!opensSentence(first, from) || /\S\s?:\s{1,3}$/u.test(first.before)) return true;
	return next !== undefined && isBeside(next) && !next.capital && predicate.test(next.lower);
}

function isLone(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	return (
		isKin(words, at) ||
		isNamed(words, at) ||
		isOfAge(words, at) ||
		isSetOff(words, at) ||
		isJoined(words, at, taken)
	);
}

/** «дівчинка на ім’я Мішель» */
function isNamed(words: readonly Word[], at: number): boolean {
	return /^(?:ім’я|прізвище)$/u.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'на';
}

/** «сусід зверху, Сократ, затоплює квартиру» */
function isSetOff(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next || !/^,\s$/u.test(word.before) || !/^,\s/u.test(next.before)) return false;
	if (words[at - 1]?.capital || isAdjective(word) || isCapitals(word)) return false;
	return words.slice(Math.max(0, at - 3), at).some(isPrivate);
}

/** «тримісячна Дарісія», «п’ятирічний Левантій» */
function isOfAge(words: readonly Word[], at: number): boolean {
	return isBeside(words[at] as Word) && ofAge.test(words[at - 1]?.lower ?? '');
}

/** «Фабіан і Лорета Вигадки», «Клени Роман та Зореслава» */
function isJoined(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [word, before, joint, after] = [words[at], words[at - 1], words[at + 1], words[at + 2]];
	if (!word || !before || isAdjective(word) || isCapitals(word) || opensSentence(word, at)) return false;
	if (joint && after && conjunction.test(joint.lower) && taken.has(after) && isBeside(joint)) return true;
	const last = words[at - 2];
	return (
		conjunction.test(before.lower) && last !== undefined && taken.has(last) && !isSurelySurname(last.lower)
	);
}

/** «Ібрагім, син потерпілої», «Ніколь (донька заявниці)» */
function isKin(words: readonly Word[], at: number): boolean {
	const [name, role, whose] = [words[at], words[at + 1], words[at + 2]];
	if (!name || !role || !whose || !besideKin.test(role.before) || !kin.has(role.lower)) return false;
	return !/[ото]$/u.test(name.lower) && !isCapitals(name) && isBeside(whose);
}

/** Whether a private role or a special category stands in the sentence. */
function isAmongPrivate(words: readonly Word[], from: number, to: number): boolean {
	if (isSpecialSentence(words, { from, to })) return true;
	for (let at = from - 1; at >= Math.max(0, from - reach) && !endsSentence(words, at + 1); at--)
		if (isPrivate(words[at])) return true;
	for (let at = to; at < Math.min(words.length, to + reach) && !endsSentence(words, at); at++)
		if (isPrivate(words[at])) return true;
	return false;
}

/** A role of one person: «мешканці», «пацієнтів» are of a place. */
function isPrivate(word: Word | undefined): boolean {
	return word !== undefined && privateRole.has(word.lower) && !ofPlace.test(word.lower);
}

function isQuoted({ before }: Word, next: Word | undefined): boolean {
	return /[«„“"]\s*$/u.test(before) || /^\s*[»”]/u.test(next?.before ?? '');
}

function isAdjective({ lower }: Word): boolean {
	return adjective.test(lower) && !isFirstName(lower);
}

function isCapitals({ text }: Word): boolean {
	return !/\p{Ll}/u.test(text);
}

/** «ДОЩЕНКО ЖЕРАР» among private words, and no heading in capitals. */
function shapedCapitals(words: readonly Word[], from: number, to: number): boolean {
	const around = [words[from - 1], words[to]];
	if (around.some((word) => word !== undefined && word.text.length > 2 && isCapitals(word))) return false;
	const isShaped = words.slice(from, to).some(({ lower }) => isSurelySurname(lower));
	return isShaped && isAmongPrivate(words, from, to);
}

function nameOf(words: readonly Word[], from: number, to: number): ShownName {
	const run = words.slice(from, to);
	const [first, last] = [run[0] as Word, run.at(-1) as Word];
	const surname = run.length === 1 ? null : isSurelySurname(first.lower) ? first : last;
	const given = surname === first ? (run[1] ?? null) : first;
	return shownName(words, from, to, { surname, given });
}
