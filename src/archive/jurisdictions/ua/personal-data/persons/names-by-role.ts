import { isFirstName } from '../../first-names.ts';
import { follows, isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { looksLikeVerb } from './looks-like.ts';
import { isNoName, isSurnameInName } from './no-name.ts';
import { privateRole, writtenToBody } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import { type ShownName, shownName } from './shown-name.ts';

// «учні», «сусідами», «дітьми»
const several = /(?:[нктд]і|[кдт]и|ей|ів|[аяь]ми|[ая]м|[ая]х|яни)$/u;
const kin =
	/^(?:син|доч|доньк|діт(?:ь|е|я)|внук|внуч|онук|онуч|брат|сест|дівч|хлоп|близн|двійн|дружин|чоловік|мат[иіе]|батьк|бабус|дідус|тітк|дядьк|спадкоєм)/u;
// «Боржник: », «Заявник – », «Отримувач (пільговик): »
const labelGap = /^\)?\s?[:–—]\s{1,3}$|^\.?\s\($/u;
// «Пацієнтка (Вигадка)», «Пацієнтка В. (Вигадка)»
const bracket = /^\.?\s\($/u;
// «Боржник: Вигадка; », «(боржник – Вигадка), »
const endsField = /^(?:\s?[.,;)]|[^\S\n]{0,4}\r?\n)/u;
// «автор листа», «авторка електронного звернення»
const author = /^автор(?:а|у|ом|ка|ки|ці|ку|кою)?$/u;
// «хвора З.», «засуджений Р.»: those of whom letters of bodies say an initial
const byLetter =
	/^(?:хвор(?:ий|а|ого|ої|ому|ій|у|им|ою)|пацієнт|дитин|неповнолітн|малолітн|засуджен|підозрюван|обвинувачен|потерпіл|померл|загибл|поранен|травмован|затриман|хлоп|дівчин|підліт|учен(?:ь|я|ю|ем|иц)|студент|вихован|громадян(?:ин|к|ц)|гр$|породіл|роділл|вагітн|інфікован|госпіталізован|син(?:а|у|ом|ові)?$|доньк|дочк|мат(?:и|ері)|батьк|сусід|скаржни|заявни|свідк?)/u;
const joint = /^(?:та|і|й)$/u;
const placeRole =
	/^(?:мешкан|жител|дітей|діти|дітям|осіб|особи|загибл|працівни)|(?:нти|ів|ей|ам|ям|ами|ями|ах|ях|их|ими)$/u;
// «посвідчення водія ВХМ 123456», «УБД»
const series = /^\p{Lu}{2,3}$/u;
// «інвалід ІІ групи», in letters of either alphabet
const roman = /^[IІVХX]{1,3}$/u;
const roleGoesOn = new Set(
	'якого якої якому якій яких є був була були виступає виступав виступала виявився виявилася став стала праці війни бойових дій групи дитинства ато оос чаес класу курсу з інвалідністю притулку захисту'.split(
		' ',
	),
);
// «учениці 9 класу», «учня 7-Б класу», «студента 2 курсу»: before the word and before the class’s letter
const yearOfStudy = /^\s\d{1,2}(?:-го|-й)?\s?[-–]?\s?[«"„]?$/u;
const ofClass = /^(?:класу|курсу|групи)$/u;
// «вихованець старшої групи»
const agedGroup = /^(?:старш|молодш|середн|підготовч|ясельн)(?:ої|ьої)$/u;
// «помічник адвоката Вигадка», «адвокатка Вигадка»: no official, and no client
const lawyer = /^адвокат(?:а|у|ові|ом|ка|ки|ці|ку|кою)?$/u;
const sureSurname =
	/(?:енк(?:о|а|у|ові|ом)|(?:ч|щ)ук(?:а|у|ом|ові)?|[^л]юк(?:а|у|ом|ові)?|ик(?:а|у|ом|ові)|иц(?:я|і|ю|ею)|айл(?:о|а|у|ом)|ил(?:о|а|у|ом))$/u;
// «громадянин Грузії», «Соціалістичної Республіки В’єтнам»
const country =
	/^(?:України|Росії|Російської|Федерації|Республіки|Соціалістичної|Ісламської|Народної|Польщі|Білорусі|Молдови|Румунії|Угорщини|Туреччини|Грузії|Азербайджану|Вірменії|Казахстану|Узбекистану|Таджикистану|Киргизстану|Туркменістану|Ізраїлю|Франції|Італії|Іспанії|Канади|Китаю|Індії|Пакистану|Бангладеш|Непалу|Шрі-Ланки|Словаччини|Чехії|Литви|Латвії|Естонії|Британії|Німеччини|Австрії|В.єтнаму|В.єтнам|Сирії|Іраку|Ірану|Іран|Ірак|Лівану|Йорданії|Єгипту|Лівії|Алжиру|Марокко|Тунісу|Судану|Сомалі|Нігерії|Конго|Камеруну|Гани|Ефіопії|Еритреї|Афганістану|Сербії|Хорватії|Болгарії|Греції|Албанії|Македонії|США|РФ|СРВ|КНР|ФРН|Японії|Кореї|Монголії|Філіппін|Куби|Бразилії|Мексики|Колумбії)$/u;

/**
 * Names after a private role that no form shows: «пан Вигаданий», «дитина Софія», «ветеран праці Вигаданий», «громадянин
 * Грузії Вигаданідзе», «сусіди Вигадка та Зразок», «Лі Сун Мі».
 */
export function namesByRole(words: readonly Word[]): ShownName[] {
	return words.flatMap((role, roleAt) => {
		const ofMail = privateRole.has(role.lower) || isLawyer(role) ? roleAt + 1 : behindMail(words, roleAt);
		if (ofMail === null) return [];
		const first = afterComplements(words, ofMail);
		if (isByLetter(words, first, role)) return [nameOfLetter(words, first)];
		const names: ShownName[] = [];
		for (let at = first; at < words.length; ) {
			const to = endOfName(words, at, role, at > first);
			if (to === at) break;
			names.push(nameOf(words, at, to));
			at = joint.test(words[to]?.lower ?? '') ? to + 1 : to;
		}
		return names;
	});
}

/** «Пацієнт К. скарг не подавав»: somebody of whom the letter says no more than an initial. */
function isByLetter(words: readonly Word[], at: number, role: Word): boolean {
	const [letter, next] = [words[at], words[at + 1]];
	if (!letter?.initial || letter.text.length > 2 || !isBeside(letter) || letter.isCode) return false;
	if (!byLetter.test(role.lower)) return false;
	return !next?.capital || !/^\.\s?$/u.test(next.before);
}

function nameOfLetter(words: readonly Word[], at: number): ShownName {
	return shownName(words, at, at + 1, { initials: [words[at]?.lower ?? ''] });
}

function isLawyer({ lower }: Word): boolean {
	return lower.startsWith('адвокат') && lawyer.test(lower);
}

/** «Автор електронного листа (Вигадка)»: where what an author has written to a body ends; null where he wrote a work. */
function behindMail(words: readonly Word[], at: number): number | null {
	if (!author.test(words[at]?.lower ?? '')) return null;
	const mail = words.slice(at + 1, at + 3).findIndex(({ lower }) => writtenToBody.test(lower));
	return mail === -1 ? null : at + 2 + mail;
}

/** Where a role's own words end: «праці», «В’єтнаму», another role. */
function afterComplements(words: readonly Word[], from: number): number {
	let at = from;
	while (at < from + 3) {
		const word = words[at];
		if (!word || endsSentence(words, at)) break;
		if (isOfClass(words, at)) {
			at++;
			continue;
		}
		if (!follows(word)) break;
		if (word.lower === 'з' && !words[at + 1]?.lower.startsWith('інвалідн')) break;
		if (
			!(word.initial && /^\.\s\($/u.test(words[at + 1]?.before ?? '')) &&
			!roleGoesOn.has(word.lower) &&
			!country.test(word.text) &&
			!privateRole.has(word.lower) &&
			!roman.test(word.text)
		)
			break;
		at++;
	}
	return at;
}

/** «9 класу», «7-Б класу»: the class of a pupil, its letter first. */
function isOfClass(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word) return false;
	if (ofClass.test(word.lower)) return yearOfStudy.test(word.before) || /^[»"“]?\s$/u.test(word.before);
	const isBeforeClass = ofClass.test(next?.lower ?? '');
	return (
		isBeforeClass && (agedGroup.test(word.lower) || (word.text.length === 1 && yearOfStudy.test(word.before)))
	);
}

/** Where a name that begins at a word ends; the same place where none begins. Names after «та» or a comma are alike. */
function endOfName(words: readonly Word[], at: number, role: Word, isNext: boolean): number {
	const word = words[at];
	if (!isLoneName(word, words[at + 1], isNext) || endsSentence(words, at) || isBodysAdjective(words, at))
		return at;
	if (
		labelGap.test(word.before) &&
		!isNextOfName(words, at + 1) &&
		!isKinNamed(role, word) &&
		!isInBrackets(words, at) &&
		!isWholeField(words, at)
	)
		return at;
	if (!isFirstName(word.text) && !sureSurname.test(word.lower)) {
		if (isOfPlace(role.lower) && !agrees(role, word)) return at;
		// «Учні Вигадка, Зразок та Придумка»
		if (isNext && /,/u.test(word.before) && !several.test(role.lower)) return at;
	}
	let to = at + 1;
	while (to < at + 4 && isLoneName(words[to], words[to + 1], false) && isBeside(words[to] as Word)) to++;
	return to;
}

function isLoneName(word: Word | undefined, next: Word | undefined, afterComma: boolean): word is Word {
	if (!word?.capital || word.text.length < 2 || word.initial || series.test(word.text)) return false;
	const isClose =
		follows(word) ||
		labelGap.test(word.before) ||
		(/^,\s$/u.test(word.before) && (afterComma || isFirstName(word.text) || isListed(next)));
	if (!isClose) return false;
	if (!isNoName(word.lower)) return true;
	return isSurnameInName(word.lower, false) && (!next || !isBeside(next) || looksLikeVerb(next.lower));
}

/** «Дівчатка, Вигадка та Придумка, …»: behind a comma, and with another comma or «та» behind it. */
function isListed(next: Word | undefined): boolean {
	return next !== undefined && (joint.test(next.lower) || /^,\s$/u.test(next.before));
}

/** «Боржник: Вигадка; підопічна: Придумка»: one word that is all that a label introduces, and is made as no firm's name. */
function isWholeField(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !/\p{Ll}/u.test(word.text) || isComposed(word.lower) || kindOfThing.has(word.lower))
		return false;
	return next === undefined || endsField.test(next.before);
}

/** Behind a colon («Боржник: …») more than one word is a name; one may be a firm's. */
function isNextOfName(words: readonly Word[], at: number): boolean {
	const next = words[at];
	return next !== undefined && isBeside(next) && (next.initial || isLoneName(next, words[at + 1], false));
}

/** «Сини (Артур та Ернест)», «донька – Вигадка» */
function isKinNamed(role: Word, { text }: Word): boolean {
	return kin.test(role.lower) || isFirstName(text);
}

/** Roles that go with a place rather than a name: «мешканці Вигаданська», «студент Вигаданського університету». */
function isOfPlace(lower: string): boolean {
	return placeRole.test(lower) && !kin.test(lower);
}

/** «Пацієнтка (Вигадка) скаржилась» */
function isInBrackets(words: readonly Word[], at: number): boolean {
	return bracket.test(words[at]?.before ?? '') && /^\)/u.test(words[at + 1]?.before ?? '');
}

/** «Мешканець Мороз повідомив», «між учнями Морозом і Кущем»: a place would stand in the genitive. */
function agrees(role: Word, { lower }: Word): boolean {
	if (/[ая]ми$/u.test(role.lower)) return /(?:[оеє]м|им|[оеє]ю)$/u.test(lower);
	if (/(?:ець|ель)$/u.test(role.lower)) return !/(?:[аяуюії]|ого|ів)$/u.test(lower);
	// «мешканки Вигадань»: a woman's surname that does not change
	return (
		/(?:к[аиуо]|ц[іяюе])ю?$/u.test(role.lower) &&
		/[бвгґджзклмнпрстфхцчшщь]$/u.test(lower) &&
		!/ів$/u.test(lower)
	);
}

function nameOf(words: readonly Word[], from: number, to: number): ShownName {
	const word = words[from] as Word;
	const part = isFirstName(word.text) ? { given: word } : { surname: word };
	return shownName(words, from, to, { ...part, initials: [] });
}
