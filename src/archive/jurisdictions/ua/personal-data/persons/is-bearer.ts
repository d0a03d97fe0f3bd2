import { isFirstName } from '../../first-names.ts';
import { isEponymous } from './is-eponymous.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { bearsName, privateRole } from './roles.ts';

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
const bearerGap = /^(?:\.?\s{0,3}|\s*№\s*\d{1,4}\s*)$/u;

/** «вулиця Ольги Вигаданої», «школа ім. О. Вигаданого», «у справі «Вигаданий проти України»» */
export function isBearer(words: readonly Word[], from: number): boolean {
	if (isAmongStreets(words, from) || isDisease(words, from) || isBodyInQuotes(words, from)) return true;
	for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
		const gap = words[at + 1]?.before ?? '';
		if (!bearerGap.test(gap)) return false;
		const lower = words[at]?.lower ?? '';
		// «від імені Вигадка»
		if (/^імен/u.test(lower) && words[at - 1]?.lower === 'від') return false;
		if (bearsName.has(lower) || bearsName.has(lower.split('-')[0] ?? '')) return true;
		if (looksLikeVerb(lower) || (past.test(lower) && words[at]?.capital === false) || clauseWord.has(lower))
			return false;
		if (privateRole.has(lower)) return false;
	}
	return false;
}

/** «громадська організація «Ольга Вигадана»» */
function isBodyInQuotes(words: readonly Word[], at: number): boolean {
	return quotedGap.test(words[at]?.before ?? '') && bodyInQuotes.test(words[at - 1]?.lower ?? '');
}

/** «хвороба Вигадки», «шкала Вигадки»: a surname alone behind what physicians call by their own names. */
function isDisease(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !word || !isEponymous(before.lower) || !/^\s$/u.test(word.before)) return false;
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
