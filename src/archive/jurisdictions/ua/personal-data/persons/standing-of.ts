import { cellSeparator } from '../../../../letter/separators.ts';
import { isFirstName } from '../../first-names.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import type { ShownName } from './name-shapes.ts';
import { bearsName, dealerWord, makerWord, postWord, privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import { wordsLike } from './words-like.ts';

/** Who a name's neighbours say it is; `bearer` is a street, an institution, a law; `unknown` where nobody says. */
export type Standing = 'official' | 'private' | 'dealer' | 'maker' | 'bearer' | 'unknown';

/** Words. */
const clauseReach = 16;
const behindReach = 5;
const namedReach = 8;
const bodyReach = 3;
const listReach = 400;
const streetsReach = 8;

const listItem = new RegExp(
	`\\n\\s*(?:\\d{1,4}[.)]|[-–—•*·]|\\d{0,4}${cellSeparator})|${cellSeparator}[^\\n]{0,40}\\n`,
	'u',
);
// «проїзд для Вигаданої»
const clauseWord = new Set('для від до у в на з із зі та і й про щодо є було'.split(' '));
// «вулиць», «провулками»
const streets =
	/^(?:вулиц(?:ь|ями?|ях)|провулк|площ(?:ами?|ах)?$|проспект(?:ів|ами?|ах)|бульвар(?:ів|ами?|ах)|парк(?:ів|ами?|ах)|сквер(?:ів|ами?|ах))/u;
// «хвороба Вигадки»
const eponymous =
	/^(?:хвороб[аиіу]|синдром(?:у|ом|и)?|шкал[аиіоу]ю?|метод(?:ик)?(?:у|ом|а|ою|и|і)?|тест(?:у|ом)?|індекс(?:у|ом)?|проб[аиуі]|ефект(?:у|ом)?|принцип(?:у|ом)?)$/u;
const bearerGap = /^(?:\.?\s{0,3}|\s*№\s*\d{1,4}\s*)$/u;
const apposition = new RegExp(`^\\.?\\s*[,(–—-]\\s*$|^\\.?\\s*${cellSeparator}\\s*$|^\\.?\\s*[–—-]\\s`, 'u');
const holds = wordsLike(
	'є працює працював працювала обіймає обіймав обіймала очолює очолював очолила виконує',
);
const appointed = wordsLike('призначити призначен* обрати обран* затверджен* поновлен* прийнят*');
const person = /^ос[оі]б/u;
// «виконавець робіт», «державний виконавець»
const contractor = /^виконав(?:ець|ц[яюеі]|цем|цеві|иц)/u;
// «звільнену працівницю»
const worker = /^(?:працівни|співробітни)/u;
const leaves = /^(?:звільнен|поновлен|відсторонен|скорочен|потерпіл|травмован)/u;
// «склад комісії», «склад робочої групи»
const ofPersons = /^(?:коміс|груп|комітет|президі|журі|колегі|делегаці|штаб|бригад|правлінн|виконком)/u;
const bailiff = /^(?:державн|приватн)/u;
const ofMail =
	/^(?:допис|скарг|зверненн|петиці|коментар|лист|заяв|запит|повідомленн|відео|пост|відгук|клопотан)/u;
const winner = /^перемож/u;
const contest =
	/^(?:олімпіад|змаган|турнір|чемпіонат|спартакіад|фестивал|вікторин|учн|школяр|студент|дітей|творч)/u;
// «надано», «звернулася», «вручив»; not «колектив», «мотив»
const parts =
	/(?:.{2}[аиуяю](?<!кти|оти|ати)в|[аеиу]н[оа]|[иу]то|[аиуя]ло|[аиуяо]ла(?:ся|сь)?|[аиуяо]в(?:ся|сь)|[аиуяо]ли(?:ся|сь)?|вся)$/u;
const appoints =
	/^(?:школ|призначен|обран|працю|очол|викону|затвердж|уповноваж|визначен|була|були|став|стала|ставши|бував|справ|прав|держав|увійш|входи|вход)/u;

/**
 * Who somebody is, by the words around the name: by a role right behind it, else by the nearest one before it in the
 * clause, else by what introduces the list it stands in.
 */
export function standingOf(
	words: readonly Word[],
	name: Pick<ShownName, 'from' | 'to'>,
	text: string,
): Standing {
	if (isBearer(words, name.from)) return 'bearer';
	const organisation = inOrganisation(text, words, name);
	if (organisation) return organisation;
	return (
		roleBehind(words, name.to) ?? roleBefore(words, name.from) ?? roleOfList(words, name.from) ?? 'unknown'
	);
}

/** «вулиця Ольги Вигаданої», «школа ім. О. Вигаданого», «у справі «Вигаданий проти України»» */
export function isBearer(words: readonly Word[], from: number): boolean {
	if (isAmongStreets(words, from) || isDisease(words, from)) return true;
	for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
		const gap = words[at + 1]?.before ?? '';
		if (!bearerGap.test(gap)) return false;
		const lower = words[at]?.lower ?? '';
		// «від імені Вигадка»
		if (/^імен/u.test(lower) && words[at - 1]?.lower === 'від') return false;
		if (bearsName.has(lower) || bearsName.has(lower.split('-')[0] ?? '')) return true;
		if (looksLikeVerb(lower) || clauseWord.has(lower)) return false;
		if (privateRole.has(lower)) return false;
	}
	return false;
}

/** «хвороба Вигадки», «шкала Вигадки»: a surname alone behind what physicians call by their own names. */
function isDisease(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!before || !word || !isEponymous(before.lower) || !/^\s$/u.test(word.before)) return false;
	return !(next && /^\s$/u.test(next.before) && (next.initial || next.capital));
}

/** Whether a word goes with the name of whoever found or made it: «хвороба», «шкала», «метод». */
export function isEponymous(lower: string): boolean {
	return eponymous.test(lower);
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

/** «ТОВ «Ольга Вигадана»»: a name that quotation marks hold is a firm's, a work's, a case's. */
function inOrganisation(
	text: string,
	words: readonly Word[],
	{ from, to }: Pick<ShownName, 'from' | 'to'>,
): Standing | null {
	const before = words[from]?.before ?? '';
	const end = words[to - 1]?.end ?? 0;
	const after = text.slice(end, end + 24);
	if (/^\s*проти\s+України/u.test(after)) return 'bearer';
	if (!/[«„“"]\s*$/u.test(before)) return null;
	if (!/^\.?[»”“"]/u.test(after) && !/^\s(?:і|та|й)\s[^»”“"]{1,16}[»”“"]/u.test(after)) return null;
	return /^(?:тов|пп|фг|господарство|господарства|господарству|господарством|підприємство|підприємства|підприємству|фірма|фірми|товариство|товариства|збірник|збірка|книга|книги|вистава|вистави|пісня|тм|ат|пат|прат|кп|дп|го|бф|ресторан|кафе|магазин|готель|мережа|теплохід|роман|фільм|газета|група|гурт)$/u.test(
		words[from - 1]?.lower ?? '',
	)
		? 'bearer'
		: null;
}

/** «…, начальник відділу», «… – сусід», «… (головний лікар)», «… є директором»; a role that a name follows is that name's. */
function roleBehind(words: readonly Word[], to: number): Standing | null {
	const opens = words[to]?.before ?? '';
	if (!apposition.test(opens) && !holds.has(words[to]?.lower ?? '') && !isAppointed(words, to)) return null;
	for (let at = to; at < Math.min(words.length, to + behindReach); at++) {
		const word = words[at];
		if (!word || (at > to && (endsSentence(words, at) || /[,;)]/u.test(word.before)))) return null;
		const role = roleOf(words, at);
		if (role) return isFollowedByName(words, at) ? null : role;
		if (word.capital) return null;
	}
	return null;
}

/** «призначити Вигаданого О.П. директором» */
function isAppointed(words: readonly Word[], to: number): boolean {
	return words.slice(Math.max(0, to - behindReach), to).some(({ lower }) => appointed.has(lower));
}

/** Whether after a role and what belongs to it a name comes: «, начальника відділу Вигаданого». */
function isFollowedByName(words: readonly Word[], role: number): boolean {
	for (let at = role + 1; at < Math.min(words.length, role + namedReach); at++) {
		const word = words[at];
		if (!word || endsSentence(words, at) || /[,;)(–—]/u.test(word.before)) return false;
		if (word.initial || (word.capital && isFirstName(word.text))) return true;
	}
	return false;
}

/** The nearest role before a name in its clause. A verb between a post and the name makes them two persons. */
function roleBefore(words: readonly Word[], from: number): Standing | null {
	let verb = false;
	for (let at = from - 1; at >= Math.max(0, from - clauseReach); at--) {
		if (endsSentence(words, at + 1) || /;/u.test(words[at + 1]?.before ?? '')) return null;
		const word = words[at];
		if (!word) return null;
		const role = isBody(words, at) ? 'official' : roleOf(words, at);
		if (role === 'official' && verb) return null;
		if (role) return role;
		verb ||= word.lower === 'що' || (parts.test(word.lower) && !appoints.test(word.lower));
	}
	return null;
}

/** Whether the nearest role before a name in its clause is a post. */
export function isOfficial(words: readonly Word[], from: number): boolean {
	return roleBefore(words, from) === 'official';
}

/** «Склад комісії: …», «до складу робочої групи увійшли …» */
function isBody(words: readonly Word[], at: number): boolean {
	if (!ofPersons.test(words[at]?.lower ?? '')) return false;
	// «робоча група: …»
	if (/^\s?:/u.test(words[at + 1]?.before ?? '')) return true;
	return words.slice(Math.max(0, at - bodyReach), at).some(({ lower }) => /^склад(?:у|і|ом)?$/u.test(lower));
}

/** What the line above a list or a table says of those in it: «Склад комісії:», «Список осіб, яким надано допомогу». */
function roleOfList(words: readonly Word[], from: number): Standing | null {
	let first = from;
	while (first > 0 && from - first < clauseReach && !/\n/u.test(words[first]?.before ?? '')) first--;
	if (!listItem.test(words[first]?.before ?? '')) return null;
	let above = first - 1;
	for (let seen = 0; above > 0 && seen < listReach; seen++, above--) {
		const { before = '' } = words[above] ?? {};
		if (!/\n/u.test(before) || listItem.test(before)) continue;
		for (let at = above; at < Math.min(first, above + clauseReach); at++) {
			const role = roleOf(words, at);
			if (role) return role;
		}
		return null;
	}
	return null;
}

/** Whether a word begins an item of a list, or a row or cell of a table. */
export function opensItem(words: readonly Word[], at: number): boolean {
	return listItem.test(words[at]?.before ?? '');
}

function roleOf(words: readonly Word[], at: number): Standing | null {
	const word = words[at];
	// «П.» is an initial, «п.» a title.
	if (!word || (word.initial && word.capital)) return null;
	const { lower } = word;
	if (worker.test(lower) && leaves.test(words[at - 1]?.lower ?? '')) return 'private';
	// «лікар-терапевт», «суддя-доповідач»
	if (postWord.has(lower) || postWord.has(lower.split('-')[0] ?? '')) return 'official';
	if (privateRole.has(lower))
		return person.test(lower) && postWord.has(words[at - 1]?.lower ?? '') ? 'official' : 'private';
	if (contractor.test(lower)) return bailiff.test(words[at - 1]?.lower ?? '') ? 'official' : 'dealer';
	if (dealerWord.has(lower)) return winner.test(lower) && isContest(words, at) ? 'private' : 'dealer';
	// «автор допису»
	if (/^автор/u.test(lower) && ofMail.test(words[at + 1]?.lower ?? '')) return 'private';
	if (lower === 'роман') return word.capital ? null : 'maker';
	return makerWord.has(lower) ? 'maker' : null;
}

/** «переможець олімпіади»: who won a contest got no contract. */
function isContest(words: readonly Word[], winnerAt: number): boolean {
	return words
		.slice(Math.max(0, winnerAt - behindReach), winnerAt + behindReach)
		.some(({ lower }) => contest.test(lower));
}
