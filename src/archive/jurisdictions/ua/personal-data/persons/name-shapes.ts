import { cellSeparator } from '../../../../letter/separators.ts';
import { isFirstName, isGivenName, isPatronymic } from '../../first-names.ts';
import { isCommonSurname } from '../../word-list/index.ts';
import { isAfterInitial, isBeside, isOnLine } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isNumbering } from './is-numbering.ts';
import { isOfBody } from './is-of-body.ts';
import { isPlainWord } from './is-plain-word.ts';
import { isSecondInitial } from './is-second-initial.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname, looksLikeSurname, looksLikeVerb } from './looks-like.ts';
import { isNoName, isSurnameInName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import { postWord } from './roles.ts';
import { type ShownName, shownName } from './shown-name.ts';

/** Every finder of one letter asks for the names among the same words. */
const found = new WeakMap<readonly Word[], readonly ShownName[]>();

// «ван дер», «фон»; «де» is Ukrainian for “where”
const particle = /^(?:ван|дер|фон|ібн|бен|аль|ель|абу|абд|сен|бінт)$/u;
const oneCell = new RegExp(`^\\s*${cellSeparator}\\s*$`, 'u');
const turkicPatronymic = /^(?:[оу][гґ]л[иіу]|оглы|[кгґ]изи|[кг]ызы)$/u;
// «Нгуєн Тхі Хоа», «Фам Ван Мінь»
const vietnamese = /^(?:тхі|ван|куок|thi|van|quoc)$/u;

/**
 * Names that show by their form alone: a surname with initials on either side, a given name with a patronymic, with a
 * surname or with an initial. One pass over the words.
 */
export function namesByForm(words: readonly Word[]): readonly ShownName[] {
	const known = found.get(words);
	if (known) return known;
	const names: ShownName[] = [];
	for (let at = 0; at < words.length; ) {
		const name = nameAt(words, at);
		if (name) names.push(withParticles(words, name));
		at = name ? name.to : at + 1;
	}
	found.set(words, names);
	return names;
}

/** «ван дер Вигадана Марта» */
function withParticles(words: readonly Word[], name: ShownName): ShownName {
	let { from } = name;
	while (from > 0 && particle.test(words[from - 1]?.lower ?? '') && isBeside(words[from] as Word)) from--;
	return from === name.from ? name : { ...name, from, start: words[from]?.start ?? name.start };
}

/** The name that begins at a word, the longest that its form allows. */
function nameAt(words: readonly Word[], at: number): ShownName | null {
	const first = words[at];
	if (!first?.capital) return null;
	if (first.initial) return initialsThenSurname(words, at);
	if (first.text.length < 2) return null;
	const name = surnameThenInitials(words, at);
	if (name) return name;
	// Few words with a capital begin a name: what tells the head of a sentence is dearer.
	const full = fullName(words, at);
	return full && !isHeadOfSentence(words, at) ? longer(words, full) : null;
}

/** «О.І. Вигадана», «О. Вигадана» */
function initialsThenSurname(words: readonly Word[], at: number): ShownName | null {
	const first = words[at];
	const second = words[at + 1];
	if (!first) return null;
	const two = second?.initial === true && isAfterInitial(second);
	const surname = words[at + (two ? 2 : 1)];
	if (!surname || !isAfterInitial(surname) || !isSurname(surname, two ? 'sure' : 'likely')) return null;
	if (isLatin(surname) !== isLatin(first)) return null;
	if (!two && (isNumbering(words[at - 1]) || looksLikeVerb(surname.lower))) return null;
	const initials = [first, ...(two ? [second] : [])].map((word) => word.lower);
	return shownName(words, at, at + (two ? 3 : 2), { surname, initials });
}

/** «Вигадана О.І.», «Вигадана О.» */
function surnameThenInitials(words: readonly Word[], at: number): ShownName | null {
	const surname = words[at];
	const first = words[at + 1];
	if (!surname || !first?.initial || !isBeside(first)) return null;
	const second = words[at + 2];
	const two = second !== undefined && isAfterInitial(second) && isSecondInitial(words, at + 2);
	const third = words[at + (two ? 3 : 2)];
	// On the next line a sentence begins: «Лаборант Вигадка О.», «Перевищення …»
	const isFollowed =
		third !== undefined && isAfterInitial(third) && !third.before.includes('\n') && isSurname(third);
	if (!isSurname(surname, isFollowed ? 'lone' : two ? 'sure' : 'likely')) return null;
	if (isLatin(surname) !== isLatin(first) || (!two && isNorm(surname, second))) return null;
	// «… Вигаданського району О. Вигадана»: the initial belongs to what follows.
	if (!two && isFollowed && !looksLikeSurname(surname.lower)) return null;
	const initials = [first.lower, ...(two ? [second.lower] : [])];
	const given = isFirstName(surname.text) && !two ? surname : null;
	return shownName(
		words,
		at,
		at + (two ? 3 : 2),
		given ? { given, initials: [given.lower.charAt(0)] } : { surname, initials },
	);
}

/** «ДБН В.2.2-3», «ДСТУ Б.2»: a capital and a number behind an abbreviation are its number. */
function isNorm({ text, lower }: Word, next: Word | undefined): boolean {
	if (isFirstName(text) || isCommonSurname(lower)) return false;
	return /^\p{Lu}{2,5}$/u.test(text) && /^\.\d/u.test(next?.before ?? '');
}

/** «Вигадана Ольга Петрівна», «Ольга Петрівна», «Ольга ПРИДУМАНА», «Вигаданий Расул Алі огли» */
function fullName(words: readonly Word[], at: number): ShownName | null {
	const run = runOf(words, at);
	const turkic = words[at + run.length];
	if (run.length >= 2 && turkic && isBeside(turkic) && turkicPatronymic.test(turkic.lower)) {
		const [surname = null, given = null] = run.length >= 3 ? run.slice(-3) : [null, run[0]];
		return shownName(words, at, at + run.length + 1, { surname, given });
	}
	const [a, b, c] = run;
	if (!a || !b) return null;
	if (c && isPatronymic(c.text) && (isFirstName(b.text) || isSurname(a, 'sure')) && !isPatronymic(b.text)) {
		return shownName(words, at, at + 3, { surname: a, given: b, patronymic: c });
	}
	if (isPatronymic(b.text) && (isFirstName(a.text) || !isPatronymic(a.text))) {
		const surname =
			c &&
			!isFirstName(c.text) &&
			(isSurname(c, 'likely') || isCommonSurname(c.lower)) &&
			!looksLikeVerb(c.lower)
				? c
				: null;
		return shownName(words, at, at + (surname ? 3 : 2), {
			surname,
			given: a,
			patronymic: b,
		});
	}
	if (c && vietnamese.test(b.lower)) {
		let to = at + 3;
		while (to < at + 5 && words[to] && isNamePart(words[to] as Word) && isOnLine(words[to] as Word)) to++;
		return shownName(words, at, to, { surname: a, given: c });
	}
	// «ЗОБОВ’ЯЗАТИ Остап ЗНЕСТИ САРАЙ»
	if (isFirstName(a.text) && isSurname(b, 'likely') && !isOfBody(words, at + 1) && !/ТИ$/u.test(b.text)) {
		// «Ольга Марія Вигадана»
		const third = isFirstName(b.text) && c && isSurname(c) ? c : null;
		return shownName(words, at, at + (third ? 3 : 2), { surname: third ?? b, given: a });
	}
	const isName = isSurname(a, 'likely') || isSurnameBeside(words, at, undefined);
	if (isFirstName(b.text) && isName && !isPlainWord(words, at)) {
		return shownName(words, at, at + 2, { surname: a, given: b });
	}
	return null;
}

/** «Допит Ольги Вигаданої», «Похований Іван Петрович Вигаданий»: a sentence's first word before a name that is whole without it. */
function isHeadOfSentence(words: readonly Word[], at: number): boolean {
	const [head, given, next, last] = words.slice(at, at + 4);
	if (!head || !given || !next || isSurelySurname(head.lower) || isStrange(head) || !opensSentence(head, at))
		return false;
	if (vietnamese.test(given.lower)) return false;
	// «Пропозиції Лева К.»
	if (next.initial && isFirstName(given.text) && !isFirstName(head.text))
		return isBeside(given) && isBeside(next);
	if (!isNamePart(given) || !isNamePart(next) || !isBeside(given) || !isBeside(next)) return false;
	if (!isPatronymic(next.text)) {
		return isFirstName(given.text) && !isFirstName(head.text) && !isFirstName(next.text) && isOnLine(next);
	}
	return last !== undefined && isNamePart(last) && isOnLine(last) && !isBodysAdjective(words, at + 3);
}

function isNamePart(word: Word): boolean {
	return word.capital && word.text.length > 1 && !word.initial && !isNoName(word.lower);
}

/** «Чан Мінь Туан»: a further capitalised word on the line belongs to a name without a patronymic. */
function longer(words: readonly Word[], name: ShownName | null): ShownName | null {
	const next = name && words[name.to];
	if (!name || !next || name.patronymic || name.to - name.from > 2) return name;
	if (!isNamePart(next) || !isOnLine(next) || isBodysAdjective(words, name.to)) return name;
	if (looksLikeVerb(next.lower) || isLatin(next) !== isLatin(words[name.from] as Word)) return name;
	return { ...name, to: name.to + 1, end: next.end };
}

/** Capitalised words of three at most that go on from one another; a table's cells part only surname, name, patronymic. */
function runOf(words: readonly Word[], at: number): Word[] {
	const run: Word[] = [];
	for (let index = at; index < words.length && run.length < 3; index++) {
		const word = words[index];
		if (!word?.capital || word.text.length < 2 || word.initial) break;
		// «Автомобіль Богдан»
		if (run.length === 0 && kindOfThing.has(word.lower) && !isCommonSurname(word.lower)) break;
		if (isNoName(word.lower) && !isSurnameBeside(words, index, run.at(-1))) break;
		if (run.length > 0 && !isBeside(word) && !(oneCell.test(word.before) && isNameInCells(words, at))) break;
		run.push(word);
	}
	return run;
}

/** «Король Ольга», «Школа Ольга Петрівна», «Ольга Північна»: a word of office language right beside a given name. */
function isSurnameBeside(words: readonly Word[], at: number, last: Word | undefined): boolean {
	const [word, given, patronymic] = [words[at], words[at + 1], words[at + 2]];
	if (!word) return false;
	// «Куниці Лавра Лавровича»
	if (last && given && isBeside(given) && isPatronymic(given.text)) return true;
	// «Василя Івановича Пасічника»
	if (last && isPatronymic(last.text)) return isOnLine(word) && isCommonSurname(word.lower);
	if (last) return !/\n/u.test(word.before) && isGivenName(last.text) && isSurnameInName(word.lower, false);
	if (!given || !isBeside(given) || !isFirstName(given.text)) return false;
	const sure = patronymic !== undefined && isBeside(patronymic) && isPatronymic(patronymic.text);
	// «старшина Слюсар Микита»
	if (isSurnameInName(word.lower, sure)) return true;
	return !opensSentence(word, at) && isCommonSurname(word.lower) && !postWord.has(word.lower);
}

function isNameInCells(words: readonly Word[], at: number): boolean {
	const [given, patronymic] = [words[at + 1], words[at + 2]];
	if (patronymic && isPatronymic(patronymic.text) && oneCell.test(patronymic.before)) return true;
	return given !== undefined && isFirstName(given.text);
}

function isLatin({ text }: Word): boolean {
	return /^[A-Za-z]/u.test(text);
}

/** How much beside a word says that it is a surname: nothing, an initial or a given name, both of them. */
type Company = 'lone' | 'likely' | 'sure';

function isSurname(word: Word, company: Company = 'lone'): boolean {
	if (!word.capital || word.text.length < 2 || !/\p{L}{2}/u.test(word.text)) return false;
	if (!isNoName(word.lower)) return true;
	return company !== 'lone' && isSurnameInName(word.lower, company === 'sure');
}
