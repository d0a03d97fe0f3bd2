import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isStrange } from './is-strange.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { betweenPersons } from './person-words.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, postWord, privateRole } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import type { ShownName } from './shown-name.ts';
import { wordsLike } from './words-like.ts';

/** Words. */
const longestName = 3;
const clauseReach = 12;
/** Words between a quarrel and «між». */
const quarrelReach = 3;

// «договір укладено між»
const agreement = /(?:^| )(?:догов|угод|домовлен|розписк)/u;
const conjunction = /^(?:та|і|й)$/u;
const comma = /^\.?[,;]\s{1,3}$/u;
// «: », « (»
const rowGap = /^(?:\s(?:№\s?)?\d{1,4})?\s?(?::\s{0,3}|\s\(|\s[–—-]\s)$|^\s\($/u;
// «Вигадка – 300 грн, », «Вигадка (3 куби), »
const amount = /^\s?[–—-]\s?|^\s\(/u;
// «сусіди», «мешканці», «студентами», «учнів»
const several = /(?:[нктдрл]і|[иі]|ів|ей|[аяь]ми|[ая]м|[ая]х)$/u;
// «Вигадний», «Лебідь», «Синюк», «Гончаренко»; what stands in the genitive may be a place
const nominative = /(?:ий|[бвгґджзклмнпрстфхцчшщь]|о)$/u;
const genitivePlural = /ів$/u;
// «громадян», «свідкам», «понятими»: people who go with no place behind them
const peopleAlone =
	/^(?:громадян|свідк|понят|сусід|позивач|відповідач|боржник|засуджен|потерпіл|підозрюван|обвинувачен|затриман|заявник|скаржник|орендар|власник|співвласник|спадкоєм|родич|пайовик|наречен|молодят|кривдник|порушник|правопорушник|покупц|батьк|брат|сест)(?:[иі]|и?ів|[аяь]?ми|[ая]м|[ая]х|их|им|ими|ець|ер|ц[ія]м?)?$/u;
// «ради», «громад», «району»
const ofBody = /^(?:рад|громад(?!ян)|район|област|сіл|сел|міст|вулиц|школ|лікарн)/u;
const instrumental = /(?:ом|ем|єм|им|ою|ею|єю)$/u;
const complement =
	/^(?:клас(?:у|ів)|курсу|групи|будинку|під’їзду|двору|корпусу|загону|палати|камери|відділення|\p{L})$/u;
// «мешканці сіл: …»
const settlements = /^(?:сіл|сел|міст|район|громад(?!ян)|област|країн|будинках|вул)/u;
// «підписалися: …», «ініціативна група: …», «відсутні: …»
const ofPeople = wordsLike(
	`підпис* ініціативн* відсутн* присутн* постражда* потерпіл* прізвищ* призери призерами переможці переможців переможцями учасники учасників нагороджен* відрахован* зарахован* запрошен* опитан* заборгован* боржник* черг* список списку списком
	камер* палат* отримали одержали борг боргу боргів субсиді* допомог* штраф* стипенді* пенсі* відзначен* премійован* звільнен* прийнят* допущен* не-з’яв* захворі* госпіталіз*`,
);

/**
 * Surnames in a row: behind people in the plural («сусіди Вигадка, Зразок та Придумка»), behind a colon that introduces
 * people («підписалися: Вигадка, Зразок, Придумка»), and two between whom something goes on («Між Вигадком та Зразком
 * виник спір»). In the genitive alone they may be places, and stay.
 */
export function namesInRows(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const places = placesAmong(words);
	const isPart = (at: number) => {
		const word = words[at];
		return (
			word !== undefined && !places.has(word) && isNameWord(word) && (taken.has(word) || !isBearer(words, at))
		);
	};
	return words.flatMap((word, at) => {
		if (word.lower === 'між') return pairAfter(words, at + 1, taken, isPart);
		const next = words[at + 1];
		if (!next?.capital) return [];
		if (isAnother(words, at, taken) && isPart(at + 1)) return [nameOfWords(words, at + 1, at + 2)];
		const isOpen = introduces(words, at, next);
		const row = isOpen ? rowFrom(words, at + 1, isPart) : [];
		const end = row.at(-1)?.to ?? 0;
		if (row.length < 2 || !(row.some(({ to }) => isNominative(words[to - 1])) || isOfPeople(words, at, end)))
			return [];
		// «Відсутні: Вигадка, Зразок (депутати)»
		if (/^\s?[(,–—]/u.test(words[end]?.before ?? '') && postWord.has(words[end]?.lower ?? '')) return [];
		return row.filter(({ from }) => !taken.has(words[from] as Word));
	});
}

/** «сусіди Вигадка», «підписалися: Вигадка», «мешканці будинку (Вигадка»; a name that was found: «подали Вигаденко, Зразок та» */
function introduces(words: readonly Word[], at: number, next: Word): boolean {
	if (isBeside(next)) {
		// «учні 9-А класу Вигадка»
		let role = at;
		while (role > at - 3 && complement.test(words[role]?.lower ?? '')) role--;
		const word = words[role];
		return word !== undefined && isSeveral(word);
	}
	return rowGap.test(next.before) && introducesPeople(words, at);
}

/** «Вигаденко, Зразок та інші»: a lone word behind a name and a comma, and «та» behind it. */
function isAnother(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [name, word, joint] = [words[at], words[at + 1], words[at + 2]];
	if (!name || !word || !joint || !taken.has(name) || taken.has(word)) return false;
	return comma.test(word.before) && conjunction.test(joint.lower) && isBeside(joint);
}

function isSeveral({ lower }: Word): boolean {
	return (privateRole.has(lower) && several.test(lower)) || peopleAlone.test(lower);
}

/** «громадян Вигадка, Зразка та Придумки»: in any case, for no place stands behind such a role; no body behind the last. */
function isOfPeople(words: readonly Word[], role: number, end: number): boolean {
	return peopleAlone.test(words[role]?.lower ?? '') && !ofBody.test(words[end]?.lower ?? '');
}

/** Whether the clause before a colon speaks of people, and of no places or posts. */
function introducesPeople(words: readonly Word[], last: number): boolean {
	let people = false;
	for (let at = last; at > Math.max(-1, last - clauseReach); at--) {
		const { lower = '' } = words[at] ?? {};
		if (bearsName.has(lower) || postWord.has(lower) || settlements.test(lower)) return false;
		people ||= ofPeople.has(lower) || (privateRole.has(lower) && several.test(lower));
		if (endsSentence(words, at)) break;
	}
	return people;
}

/** Names of a word each, parted by commas and at last by «та»; of two or three, where they go on from one another. */
function rowFrom(words: readonly Word[], from: number, isPart: (at: number) => boolean): ShownName[] {
	const row: ShownName[] = [];
	let at = from;
	for (;;) {
		const to = endOfPart(words, at, isPart);
		if (to === at) return row;
		row.push(nameOfWords(words, at, to));
		const next = words[to];
		if (!next) return row;
		const goesOn = afterAmount(words, to);
		if (conjunction.test(next.lower)) at = to + 1;
		else if (comma.test(next.before)) at = to;
		else if (goesOn > to) at = goesOn;
		else return isBeside(next) && isBodysAdjective(words, to - 1) ? row.slice(0, -1) : row;
	}
}

/** «– 300 грн, »: where what belongs to one of a row ends; the same place where nothing such does. */
function afterAmount(words: readonly Word[], from: number): number {
	if (!amount.test(words[from]?.before ?? '') || words[from]?.capital) return from;
	let at = from + 1;
	while (at < from + longestName && words[at] && !words[at]?.capital) at++;
	return words[at]?.capital && /[,;]\s{1,3}$/u.test(words[at]?.before ?? '') ? at : from;
}

function endOfPart(words: readonly Word[], from: number, isPart: (at: number) => boolean): number {
	let to = from;
	while (to < from + longestName && isPart(to) && (to === from || isBeside(words[to] as Word))) to++;
	while (to > from && words[to]?.initial && isBeside(words[to] as Word)) to++;
	return to;
}

/** «Між Вигадком та Зразком Азалісом виник спір», «спір між Вигадком та Зразком» */
function pairAfter(
	words: readonly Word[],
	from: number,
	taken: ReadonlySet<Word>,
	isPart: (at: number) => boolean,
): ShownName[] {
	const [one, other] = rowFrom(words, from, isPart);
	if (!one || !other || ![one, other].every(({ to }) => instrumental.test(words[to - 1]?.lower ?? '')))
		return [];
	const isAmongPersons =
		words
			.slice(Math.max(0, from - 1 - quarrelReach), from - 1)
			.some(({ lower }) => betweenPersons.has(lower)) || isBetween(words, other.to);
	const isAgreed =
		agreement.test(
			words
				.slice(Math.max(0, from - 1 - quarrelReach), from - 1)
				.map(({ lower }) => lower)
				.join(' '),
		) && [one, other].some(({ from: at }) => isStrange(words[at] as Word));
	return isAmongPersons || isAgreed
		? [one, other].filter(({ from: first }) => !taken.has(words[first] as Word))
		: [];
}

/** Whether what goes on between people stands behind the two in their sentence. */
function isBetween(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + clauseReach && at < words.length && !endsSentence(words, at); at++)
		if (betweenPersons.has(words[at]?.lower ?? '')) return true;
	return false;
}

function isNominative(word: Word | undefined): boolean {
	return (
		word !== undefined && (word.initial || (nominative.test(word.lower) && !genitivePlural.test(word.lower)))
	);
}

function isNameWord(word: Word): boolean {
	return word.capital && isWrittenAsName(word) && !isNoName(word.lower) && !isComposed(word.lower);
}
