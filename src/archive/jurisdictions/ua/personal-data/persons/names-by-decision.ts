import { isCommonSurname } from '../../word-list/index.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { placesAmong } from './places-among.ts';
import type { ShownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words behind a verb among which its object stands, and behind a name what is decided of it. */
const reach = 4;
const behindReach = 5;

// «надати», «видано», «відмовити»: to somebody
const gives =
	/^(?:нада(?:ти|но)|вида(?:ти|но)|відмов(?:ити|лено)|призначи(?:ти)|призначено|виплати(?:ти)|виплачено|нарахува(?:ти)|нараховано|вручити|вручено|дозволи(?:ти)|дозволено|присво(?:їти|єно)|поверну(?:ти)|повернено|повернуто|встанови(?:ти)|встановлено)$/u;
// «включити», «знято», «позбавити», «поінформувати»: somebody
const changes =
	/^(?:включ|виключ|внес|внест|зня|знім|звільн|зобов’яза|постав|взя|зарах|позбав|поінформ|проінформ|інформува|повідом|відряд|направ|госпіталіз|відсторон|притяг|викли|запрос|попередж|попередит|зобов|усинов|прописа|поховал|похова|перевез|перевед|перевес|вилуч|вписа|виселит|реєстр|зареєстр)\p{L}{0,6}(?:ти|но|то)$/u;
// «стягнути», «утримано»: from somebody
const takes = /^(?:стягн|стягув|утрим|вимага|відшкод|зажада|отрим|відібра)\p{L}{0,6}(?:ти|но|то)$/u;
const from = /^(?:з|із|зі|від)$/u;
const ofOffice = wordsLike(
	`довідк* дозвіл дозволу посвідчен* відпустк* допомог* пільг* субсиді* статус* дублікат* копі* консультаці* роз’яснен* відповід* паспорт* ордер* направленн* путівк*
	сертифікат* пенсі* компенсаці* виплат* соціальн* матеріальн* одноразов* групу інвалідн* протез* житл* квартир* кімнат* ділянк* відстрочк* побаченн* кошт* гроші зарплат* заробітн* задоволен* прийнятт* призначенн* реєстраці* оформленн*`,
);
// «гуманітарну», «відбудову», «прифронтового»: what a town gets
const ofTown = wordsLike(
	'гуманітарн* відбудов* віднов* прифронт* субвенц* дотаці* громад* територі* героїчн* міста населен*',
);
// «списку», «обліку», «прав»
const ofPerson = wordsLike(
	`облік* квартоблік* черг* списк* список реєстр* розшук* вартою варту варти прав роботи роботу посад* утриманн* опік* відповідальн* склад* харчуванн* шлюб* розгляд* рішенн* результат* стаціонар* лікуванн* лікарн*
	психіатр* школи гуртожит* квартир* групи класу комісі* суду поліці* відділ* прийом* співбесід* зборів засіданн* фронт* відрядженн* батьківськ* водійськ* необхідн* зловживан* порушенн* дитсадк* садк* дня строк* можлив* підстав*`,
);
const taken = wordsLike(
	'аліменти аліментів борг* кошт* гроші грн гривень штраф* збитк* шкод* пеню пені суму суми судов* заборгован* моральн* матеріальн* неустойк* надміру користь',
);
const accusative = /(?:[бвгґджзклмнпрстфхцчшщьй]|[аяую]|ого|ів|их)$/u;
const dative = /(?:[ую]|ові|еві|єві|ому|ій|[іїо]|их|ам|им)$/u;
const genitive = /(?:[аяиіїо]|ого|ої|их|ів|[бвгґджзклмнпрстфхцчшщьй])$/u;

/**
 * Surnames alone in what a body decides of somebody: «Видати Вигадку довідку», «зняти з обліку Вигадку», «Включити Вигадка
 * до списку», «Стягнути з Вигадка борг». What is decided tells a person from a place: «Надати Вигадову субвенцію».
 */
export function namesByDecision(words: readonly Word[], inNames: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	for (const [at, verb] of words.entries()) {
		const kind = kindOf(verb.lower);
		if (!kind) continue;
		const object = isCapitals(verb) ? objectInCapitals(words, at, kind) : objectOf(words, at, kind);
		const word = object === null ? undefined : words[object];
		if (object === null || !word || inNames.has(word)) continue;
		names.push(nameOfWords(words, object, object + 1));
	}
	if (names.length === 0) return names;
	const places = placesAmong(words);
	return names.filter(({ from: at }) => !places.has(words[at] as Word));
}

type Kind = 'gives' | 'changes' | 'takes';

function kindOf(lower: string): Kind | null {
	if (!/(?:ти|но|то)$/u.test(lower)) return null;
	if (gives.test(lower)) return 'gives';
	if (takes.test(lower)) return 'takes';
	return changes.test(lower) ? 'changes' : null;
}

/** Where somebody stands of whom a verb decides. */
function objectOf(words: readonly Word[], verb: number, kind: Kind): number | null {
	for (let at = verb + 1; at <= verb + reach && at < words.length; at++) {
		const [before, word] = [words[at - 1], words[at]];
		if (!before || !word || !isBeside(word)) return null;
		if (!word.capital) continue;
		if (!isLoneName(words, at)) return null;
		const behind = words.slice(at + 1, at + 1 + behindReach);
		const tells = (some: { has(lower: string): boolean }) => behind.some(({ lower }) => some.has(lower));
		if (kind === 'takes')
			return from.test(before.lower) && genitive.test(word.lower) && tells(taken) ? at : null;
		if (kind === 'gives')
			return at === verb + 1 && dative.test(word.lower) && tells(ofOffice) && !tells(ofTown) ? at : null;
		const between = words.slice(verb + 1, at);
		const isObject = at === verb + 1 ? tells(ofPerson) : between.some(({ lower }) => ofPerson.has(lower));
		return isObject && accusative.test(word.lower) ? at : null;
	}
	return null;
}

/** «ВІДМОВИТИ ШУЛЯКУ У НАДАННІ ДОПОМОГИ»: where everything is in capitals, a surname right behind the verb, by the dictionary. */
function objectInCapitals(words: readonly Word[], verb: number, kind: Kind): number | null {
	const at = kind === 'takes' ? verb + 2 : verb + 1;
	const [before, word] = [words[at - 1], words[at]];
	if (!before || !word || !isCapitals(word) || !isBeside(word) || isNoName(word.lower)) return null;
	if (!isCommonSurname(word.lower) && !isSurelySurname(word.lower)) return null;
	if (kind === 'takes') return from.test(before.lower) && genitive.test(word.lower) ? at : null;
	return (kind === 'gives' ? dative : accusative).test(word.lower) ? at : null;
}

function isCapitals({ text }: Word): boolean {
	return text.length > 2 && !/\p{Ll}/u.test(text);
}

/** One capitalised word with none beside it, that is no office's, firm's or body's. */
function isLoneName(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !isWrittenAsName(word)) return false;
	if (isNoName(word.lower) || isComposed(word.lower) || (next?.capital && isBeside(next))) return false;
	return !isBearer(words, at) && !isBodysAdjective(words, at);
}
