import { isFirstName, isPatronymic } from '../../first-names.ts';
import { agreesWith } from './agrees-with.ts';
import { isBeside } from './is-beside.ts';
import { isEponymous } from './is-eponymous.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { bearsName, privateRole } from './roles.ts';
import { startsRow } from './starts-row.ts';

/** Words. */
const streetsReach = 8;

// «проїзд для Вигаданої»
const clauseWord = new Set('для від до у в на з із зі та і й про щодо є було'.split(' '));
// «вулиць», «провулками»
const streets =
	/^(?:вулиц(?:ь|ями?|ях)|провулк|площ(?:ами?|ах)?$|проспект(?:ів|ами?|ах)|бульвар(?:ів|ами?|ах)|парк(?:ів|ами?|ах)|сквер(?:ів|ами?|ах))/u;
// «подав», «отримала»
const past = /[аиуюя](?:в|ла|ли)$/u;
// «ГО «», «благодійний фонд «»
const quotedGap = /^\s[«„“"]$/u;
const bodyInQuotes =
	/^(?:го|бф|бо|тов|пп|кп|фг|сфг|ос?бб|організаці|товариств|підприємств|об’єднанн|фонд|спілк|господарств|фірм|магазин|кафе|ансамбл|студі|театр|клуб|гурт)/u;
const vehicle =
	/^(?:авто(?:мобіл|бус|кран|$)|машин|трактор|комбайн|мотоцикл|мікроавтобус|екскаватор|позашляховик|фургон|скутер|мопед|електромобіл|тягач|вантажівк|сівалк|самоскид|навантажувач|грейдер|марк[аиіу]|модел)/u;
// makes of vehicles, some of which are surnames or given names too
const make =
	/^(?:шкода|рено|пежо|сітроен|фольксваген|опель|мерседес|ауді|форд|шевроле|деу|дачія|хюндай|хундай|хендай|кіа|мазда|мітсубісі|міцубісі|ніссан|тойота|хонда|субару|сузукі|лексус|вольво|сеат|фіат|джилі|чері|лада|жигулі|москвич|волга|таврія|славута|ланос|богдан|еталон|ікарус|неоплан|ман|сканія|івеко|даф|джон|нью|клаас|массі|массей|білорус|кейс|кубота|катерпілар|комацу|тесла|порше|джип|додж|крайслер|ямаха|кавасакі|харлей|піаджо|грейт|бід|мерс|ford|toyota|renault|skoda|john)$/u;
// «Вигадана Ольга Петрівна», «Петро Іванович»
const nominative = /(?:івна|ївна|[оеє]вич)$/iu;
// «Премію Вигадану Івану Петровичу»; a monument is to somebody
const inOtherCase = /(?:[ії]вні|[ії]вну|[ії]вною|[оеє]вич(?:у|еві|ем))$/iu;
const toSomebody = /^(?:пам’ятн|погрудд|меморіал|дошк|присвячен)/u;
// «с», «смт», «м»; not «С.», an initial
const townWord = /^(?:с|м|смт|сел|с-ще|х|селищ[еаі]|сел[оаі]|міст[оаі]|хутора?)$/u;
// «Старий», «Нова», «Великому»
const townAdjective = /(?:ий|ій|а|я|е|є|і|ого|ому|ої)$/u;
const bearerGap = /^(?:\.?\s{0,3}|\s*№\s*\d{1,4}\s*)$/u;

/** «вулиця Ольги Вигаданої», «школа ім. О. Вигаданого», «у справі «Вигаданий проти України»» */
export function isBearer(words: readonly Word[], from: number): boolean {
	if (isVehicle(words, from) || isCalledName(words, from) || isOfTown(words, from)) return true;
	if (isInNominative(words, from) || isInOtherCase(words, from)) return false;
	if (isAmongStreets(words, from) || isDisease(words, from) || isBodyInQuotes(words, from)) return true;
	for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
		const gap = words[at + 1]?.before ?? '';
		if (!bearerGap.test(gap)) return false;
		const lower = words[at]?.lower ?? '';
		// «від імені Вигадка»
		if (/^імен/u.test(lower) && words[at - 1]?.lower === 'від') return false;
		if (isWholeStreet(words, at, from) || isPaid(words, at, from)) return false;
		if (bearsName.has(lower) || bearsName.has(lower.split('-')[0] ?? '')) return true;
		if (looksLikeVerb(lower) || (past.test(lower) && words[at]?.capital === false) || clauseWord.has(lower))
			return false;
		if (privateRole.has(lower)) return false;
	}
	return false;
}

/** «с. Старий Вигад»: the second word of a town's name, which agrees with the first, and nobody's initials or name behind it. */
function isOfTown(words: readonly Word[], from: number): boolean {
	const [town, first, second, next] = words.slice(Math.max(0, from - 2), from + 2);
	if (from < 2 || !town || !first?.capital || !second || !townWord.test(town.text)) return false;
	if (!isBeside(second) || !/^\.?\s{0,2}$/u.test(first.before)) return false;
	if (!townAdjective.test(first.lower) || !agreesWith(first.lower, second.lower)) return false;
	return !(next && isBeside(next) && (next.initial || next.capital));
}

/** «Стипендію Вигадаловій не нараховують»: what is named after somebody has the name in the genitive. */
function isPaid(words: readonly Word[], at: number, from: number): boolean {
	return (
		at === from - 1 &&
		/^(?:стипенді|премі)[яюї]$/u.test(words[at]?.lower ?? '') &&
		/(?:[бвгґджзклмнпрстфх]і|ові|еві|ому|ій)$/u.test(words[from]?.lower ?? '')
	);
}

/** «мешканця вул. Набережної Вигадки О.П.»: the street has its name already, and none has initials behind it. */
function isWholeStreet(words: readonly Word[], at: number, from: number): boolean {
	const name = words[at];
	const isAdjective = name?.capital === true && /(?:ої|ій|ою|ого|ому)$/u.test(name.lower);
	return (
		at === from - 1 &&
		isAdjective &&
		isOneStreet(words[at - 1]?.lower ?? '') &&
		words[from + 1]?.initial === true
	);
}

/** «біля парку Вигадана Ольга Петрівна упала»: what bears a name has it in the genitive. */
function isInNominative(words: readonly Word[], from: number): boolean {
	return words
		.slice(from + 1, from + 3)
		.some((word) => isBeside(word) && isPatronymic(word.text) && nominative.test(word.text));
}

/** «Премію Вигадану Івану Петровичу виплачено»: what bears a name has it in the genitive. */
function isInOtherCase(words: readonly Word[], from: number): boolean {
	if (words.slice(Math.max(0, from - 2), from).some(({ lower }) => toSomebody.test(lower))) return false;
	return words
		.slice(from + 1, from + 3)
		.some((word) => isBeside(word) && isPatronymic(word.text) && inOtherCase.test(word.text));
}

/** «автомобіль Шкода Октавія», «службового автомобіля марки Рено Логан» */
function isVehicle(words: readonly Word[], from: number): boolean {
	if (!make.test(words[from]?.lower ?? '') || isPatronymic(words[from + 2]?.text ?? '')) return false;
	return [1, 2].some((step) => vehicle.test(words[from - step]?.lower ?? ''));
}

/** «Ольга Вигадана – назва бригади» */
function isCalledName(words: readonly Word[], from: number): boolean {
	return [1, 2, 3].some((step) => {
		const word = words[from + step];
		return word !== undefined && /^\s[–—-]\s$/u.test(word.before) && /^(?:назв[аи]|наймен)/u.test(word.lower);
	});
}

/** «громадська організація «Ольга Вигадана»» */
function isBodyInQuotes(words: readonly Word[], at: number): boolean {
	return quotedGap.test(words[at]?.before ?? '') && bodyInQuotes.test(words[at - 1]?.lower ?? '');
}

/** «хвороба Вигадки», «шкала Вигадки»: a surname alone behind what physicians call by their own names. */
function isDisease(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !word || !isEponymous(before.lower) || !/^\s$/u.test(word.before)) return false;
	if (startsRow(words, at)) return false;
	// «історія хвороби Вигадки»
	if (words[at - 2]?.lower.startsWith('історі')) return false;
	// «методика Марії Вигаданої»; a disease beside a full name is that person's
	if (/^(?:метод|шкал|тест|теорі|принцип|індекс)/u.test(before.lower)) return true;
	return !(next && /^\s$/u.test(next.before) && (next.initial || next.capital));
}

/** «на розі вулиць Вигаданої та Леона Зразка»: whatever is joined to a street's name is one too. */
function isAmongStreets(words: readonly Word[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - streetsReach); at--) {
		const { lower = '', capital = false } = words[at] ?? {};
		if (!/^(?:,\s|\.?\s{1,3})$/u.test(words[at + 1]?.before ?? '')) return false;
		if (!capital && !/^(?:та|і|й)$/u.test(lower))
			return at < from - 1 && (streets.test(lower) || (isOneStreet(lower) && isJoined(words, from)));
	}
	return false;
}

/** «на вул. О. Вигадки і Л. Вигадки»: what is joined to one street by «і» has initials or a given name too. */
function isJoined(words: readonly Word[], from: number): boolean {
	const [word, before] = [words[from], words[from - 1]];
	if (!word || !/^(?:та|і|й)$/u.test(before?.lower ?? '')) return false;
	return word.initial || isFirstName(word.text);
}

function isOneStreet(lower: string): boolean {
	return /^(?:вул|вулиц[яіюе]ю?|просп|проспект[іу]?|пров|провул(?:ок|ку)|пл|площ[аіу]|бульв(?:ар[іу]?)?|б-р)$/u.test(
		lower,
	);
}
