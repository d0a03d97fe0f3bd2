import { cellSeparator } from '../../../../letter/separators.ts';
import { isFirstName } from '../../first-names.ts';
import { partsFromPost } from '../../parts-from-post.ts';
import { isBearer } from './is-bearer.ts';
import { isBefallen } from './is-befallen.ts';
import { isContest } from './is-contest.ts';
import { isOfAnother } from './is-of-another.ts';
import { isOfOtherCase } from './is-of-other-case.ts';
import { isPrivatePost } from './is-private-post.ts';
import type { Word } from './letter-words.ts';
import { isNurse, isOfficialByClause, isSpeaker, roleBehindClause } from './official-by-clause.ts';
import { dealerWord, makerWord, postWord, privateRole, specialWord, writtenToBody } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';
import { standingOfWorker } from './standing-of-worker.ts';
import { startsRow } from './starts-row.ts';
import { wordsLike } from './words-like.ts';

/** Who a name's neighbours say it is; `bearer` is a street, an institution, a law; `unknown` where nobody says. */
export type Standing = 'official' | 'private' | 'dealer' | 'maker' | 'bearer' | 'unknown';

/** Words. */
const clauseReach = 16;
const behindReach = 5;
const namedReach = 8;
const bodyReach = 3;
const listReach = 400;

const listItem = new RegExp(
	`\\n\\s*(?:\\d{1,4}[.)]|[-–—•*·]|\\d{0,4}${cellSeparator})|${cellSeparator}[^\\n]{0,40}\\n`,
	'u',
);
const apposition = new RegExp(`^\\.?\\s*[,(–—-]\\s*$|^\\.?\\s*${cellSeparator}\\s*$|^\\.?\\s*[–—-]\\s`, 'u');
const holds = wordsLike(
	'є працює працював працювала обіймає обіймав обіймала очолює очолював очолила виконує',
);
const appointed = wordsLike('призначити призначен* обрати обран* затверджен* поновлен* прийнят*');
const person = /^ос[оі]б/u;
// «членом сім’ї», «члени родини»
const member = /^член/u;
const family = /^(?:сім|род)/u;
// «виконавець робіт», «державний виконавець»
const contractor = /^виконав(?:ець|ц[яюеі]|цем|цеві|иц)/u;
// «помічник адвоката»
const lawyer = /^адвокат/u;
// «склад комісії», «склад робочої групи»
const ofPersons = /^(?:коміс|груп|комітет|президі|журі|колегі|делегаці|штаб|бригад|правлінн|виконком)/u;
const bailiff = /^(?:державн|приватн)/u;
const winner = /^перемож/u;
// «підписав», «погодила»; not «погоджено начальником відділу»
const signs = /^(?:(?:підписа|погоди|затверди)(?:в|ла|ли)|погоджен\p{L}{1,3}|затверджен\p{L}{1,3})$/u;
// «підписавши протокол»
const gerund = /вши(?:сь|ся)?$/u;

/**
 * Who somebody is, by the words around the name: by a role right behind it, else by the nearest one before it in the
 * clause, else by what introduces the list it stands in.
 */
export function standingOf(words: readonly Word[], name: ShownName, text: string): Standing {
	if (isBearer(words, name.from)) return 'bearer';
	const organisation = inOrganisation(text, words, name);
	if (organisation) return organisation;
	if (isOfficialByClause(words, name)) return 'official';
	const besides = roleBehindClause(words, name.from) ?? roleBehind(words, name.to);
	const before = besides ?? roleBefore(words, name.from);
	if (before === 'official' && besides === null && isOfOtherCase(words, name)) return 'unknown';
	const role = before ?? roleOfList(words, name.from);
	if (role === 'official' && isBefallen(words, name)) return 'private';
	return role ?? (isSpeaker(words, name) ? 'official' : 'unknown');
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
	return /^(?:тов|пп|фг|господарство|господарства|господарству|господарством|підприємство|підприємства|підприємству|фірма|фірми|товариство|товариства|збірник|збірка|книга|книги|вистава|вистави|пісня|тм|ат|пат|прат|кп|дп|го|бф|ресторан|кафе|магазин|готель|мережа|теплохід|роман|фільм|спектакль|спектаклю|опера|опери|п’єса|п’єси|мультфільм|комедія|драма|мюзикл|концерт|казка|казки|газета|група|гурт)$/u.test(
		words[from - 1]?.lower ?? '',
	)
		? 'bearer'
		: null;
}

/** «…, начальник відділу», «… – сусід», «… (головний лікар)», «… є директором»; a role that a name follows is that name's. */
function roleBehind(words: readonly Word[], to: number): Standing | null {
	const opens = words[to]?.before ?? '';
	// «…, а скаржник Вигадка»: another clause
	if (/^(?:а|але|проте|однак|що|як|коли|якщо|бо|де)$/u.test(words[to]?.lower ?? '')) return null;
	if (isOfPost(words, to)) return 'official';
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

/** «звільнити Вигаданого О.П. з посади директора»; not «з посади двірника» */
function isOfPost(words: readonly Word[], to: number): boolean {
	if (!/^(?:з|із|на)$/u.test(words[to]?.lower ?? '') || !/^посад/u.test(words[to + 1]?.lower ?? ''))
		return false;
	const behind = words.slice(to + 2, to + 2 + behindReach);
	const role = behind.find(({ lower }) => postWord.has(lower) || privateRole.has(lower));
	return role !== undefined && !privateRole.has(role.lower);
}

/** «призначити Вигаданого О.П. директором» */
function isAppointed(words: readonly Word[], to: number): boolean {
	// A new paragraph speaks of somebody else.
	if (/\n\s*\n/u.test(words[to]?.before ?? '')) return false;
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
	let verb = isOfAnother(words, from);
	for (let at = from - 1; at >= Math.max(0, from - clauseReach); at--) {
		if (endsSentence(words, at + 1) || /;/u.test(words[at + 1]?.before ?? '')) return null;
		const word = words[at];
		if (!word) return null;
		const role = isBody(words, at) ? 'official' : roleOf(words, at);
		// «погодив підозру Вигадці»: who signs stands right behind
		// «покласти обов’язки директора на Вигаданого»
		if (role === 'official' && /^обов’язк/u.test(words[at - 1]?.lower ?? '')) return role;
		if (role === 'official' && isPrivatePost(words, at, from)) return 'private';
		if (role === 'official' && (verb || (signs.test(word.lower) && !isRightBehind(words, at, from))))
			return null;
		if (role === 'dealer' && verb) return null;
		if (role) return role;
		verb ||= word.lower === 'що' || partsFromPost(word.lower);
	}
	return null;
}

/** Whether nothing but capitals, a body's name, stand between a verb of signing and the name. */
function isRightBehind(words: readonly Word[], verb: number, from: number): boolean {
	return (
		words.slice(verb + 1, from).every(({ capital }) => capital) ||
		/[:–—]/u.test(words[verb + 1]?.before ?? '')
	);
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
	if (!listItem.test(words[first]?.before ?? '') && !startsRow(words, first)) return null;
	let above = first - 1;
	for (let seen = 0; above > 0 && seen < listReach; seen++, above--) {
		const { before = '' } = words[above] ?? {};
		if (!/\n/u.test(before) || listItem.test(before) || startsRow(words, above)) continue;
		for (let at = above; at < Math.min(first, above + clauseReach); at++) {
			const role = roleOf(words, at);
			if (role) return role === 'official' && isOfOneLife(words, at, first) ? 'private' : role;
		}
		return null;
	}
	return null;
}

/** «Працівник, Днів хвороби»: the head of a table goes on with what is nobody else's business. */
function isOfOneLife(words: readonly Word[], role: number, end: number): boolean {
	return words.slice(role + 1, end).some(({ lower }) => specialWord.has(lower));
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
	const ofWorker = standingOfWorker(words, at);
	if (ofWorker) return ofWorker === 'unknown' ? null : ofWorker;
	if (isNurse(words, at)) return 'official';
	// «який не є членом сім’ї наймача»
	if (member.test(lower) && family.test(words[at + 1]?.lower ?? '')) return 'private';
	if (/^помічни/u.test(lower) && lawyer.test(words[at + 1]?.lower ?? '')) return 'private';
	if (gerund.test(lower)) return null;
	// «лікар-терапевт», «суддя-доповідач»
	if (postWord.has(lower) || postWord.has(lower.split('-')[0] ?? '')) return 'official';
	if (privateRole.has(lower))
		return person.test(lower) && postWord.has(words[at - 1]?.lower ?? '') ? 'official' : 'private';
	if (contractor.test(lower)) return bailiff.test(words[at - 1]?.lower ?? '') ? 'official' : 'dealer';
	if (dealerWord.has(lower)) return winner.test(lower) && isContest(words, at) ? 'private' : 'dealer';
	// «автор допису», «проєкт № 14 (автор – …)»
	if (/^автор/u.test(lower) && isOfMail(words, at)) return 'private';
	if (lower === 'роман') return word.capital ? null : 'maker';
	// «вид. Вигаданого»; not the head of a table’s column
	if (lower === 'вид' && !/^\./u.test(words[at + 1]?.before ?? '')) return null;
	return makerWord.has(lower) ? 'maker' : null;
}

function isOfMail(words: readonly Word[], at: number): boolean {
	// «автор електронного листа»
	if (words.slice(at + 1, at + 3).some(({ lower }) => writtenToBody.test(lower))) return true;
	if (words.slice(Math.max(0, at - behindReach), at).some(({ lower }) => lower.startsWith('петиці')))
		return true;
	return (
		/\($/u.test(words[at]?.before ?? '') &&
		/^(?:про[єе]кт|ідея|петиці|пропозиці)/u.test(words[at - 1]?.lower ?? '')
	);
}
