import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { isFirstName, isPatronymic } from '../first-names.ts';
import { namesInForeignText } from './names-in-foreign-text.ts';
import { follows, isBeside } from './persons/is-beside.ts';
import { isBodysAdjective } from './persons/is-bodys-adjective.ts';
import { isComposed } from './persons/is-composed.ts';
import { type Word, wordsIn } from './persons/letter-words.ts';
import { looksLikeVerb } from './persons/looks-like.ts';
import { namesByForm, type ShownName } from './persons/name-shapes.ts';
import { isNoName } from './persons/no-name.ts';
import { applicantRole, requesterRole } from './persons/roles.ts';
import { endsSentence } from './persons/sentence-around.ts';
import { isOfficial } from './persons/standing-of.ts';
import { wordsLike } from './persons/words-like.ts';

/** What a letter's text says of whoever asked. */
export interface NamesInText {
	/** After «запитувач», whose request it is, in the salutation, above a request's own address. */
	readonly asking: readonly Span[];
	/** After «заявник», «звернувся», «звернення»: the requester's where no other is named, else somebody else's. */
	readonly applying: readonly Span[];
	/** Greeted, in a letter whose addressee may be an office with its head. */
	readonly greeted: readonly Span[];
}

/** Characters between a line's end and a request's address. */
const widestBefore = 48;
/** Words between «запит» and whose it is. */
const requestReach = 16;

const requestWord = wordsLike('запит запиту запитом запити запитів зверненн*');
const between =
	wordsLike(`на про отримання надання публічної інформації інформацію доступ до від за вх вхід* зареєстр* року р рр з
	січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня громадянин* громадянк* громадянц* гр
	гр-н* гр-к* гр-ц* пан пана пану паном пані заявник* заявниц* запитувач* користувач* адвокат* фізичн* особи надісла* надійш* електронн*
	поштою пошти ваш* вище* зазначен* подан* і та й`);
const citizenWord = wordsLike(
	'громадянин* громадянк* громадянц* гр гр-н* гр-к* гр-ц* пан пана пану паном пані заявник* заявниц* запитувач* адвокат* користувач*',
);
const applied = wordsLike(
	`звернувся звернулася звернулась звертався зверталася зверталась звертається просить просив просила запитує запитував запитувала`,
);
const handedIn = wordsLike('подав подала подано надіслав надіслала надіслано направлено направив направила');
const greeting = wordsLike(
	'шановний шановна шановні шановного шановному шановної поважний поважна вельмишановний вельмишановна високоповажний',
);
const hello = wordsLike(
	'дня вечора ранку вітаю вітаємо вітання добридень здрастуйте привіт дякую дякуємо повагою вас',
);
const vocativeTitle = wordsLike('пане пані добродію добродійко громадянине громадянко');
const labels = wordsLike('кому адресат піб запитувач заявник');
const bodyAdjective = wordsLike(
	'міськ* обласн* районн* сільськ* селищн* державн* військов* рада ради раді област* громад*',
);
const vocativePatronymic = /(?:івно|ївно|ичу)$/u;
const vocativeGiven = /[оеєюуі]$/u;
// «Вигадки», «Вигаданого», «Вигаданих»
const genitive = /(?:[аяиіїо]|ого|их|ів)$/u;
const labelGap = new RegExp(`^\\s?[:–—-]\\s{0,3}$|^,\\s$|^\\s?${cellSeparator}\\s?$`, 'u');
// «Заявник:», a table's cell
const labelEnd = new RegExp(`^\\s?(?:[:–-]|${cellSeparator})`, 'u');
// «foi+request-123-»
const requestAddress = /request-\s?\d{1,12}-/gu;
/** Names that a letter's text calls a person's who asks. */
export function findNamesInText(text: string, words: readonly Word[]): NamesInText {
	const shapes = new Map(namesByForm(words).map((name) => [name.from, name]));
	const asking: Span[] = [...aboveRequestAddress(text, words), ...namesInForeignText(words)];
	const applying: Span[] = [];
	const greeted: Span[] = [];
	for (const [at, word] of words.entries()) {
		if (requesterRole.has(word.lower) || isLabel(text, word))
			asking.push(...nameAfter(words, at + 1, shapes));
		else if (applicantRole.has(word.lower)) applying.push(...nameAfter(words, at + 1, shapes));
		else if (requestWord.has(word.lower) && !isDeputys(words, at))
			(isOthers(words, at) ? applying : asking).push(...whoseRequest(words, at + 1, shapes));
		else if (word.lower === 'я' && word.capital) asking.push(...afterComma(words, at + 1, shapes));
		else if (applied.has(word.lower) || isHandedIn(words, at))
			applying.push(...whoApplied(words, at, shapes));
		if (word.capital) greeted.push(...greetedAt(text, words, at));
	}
	return { asking, applying, greeted };
}

/** A name right after a word: any form, or one to three capitalised words that are no office's. */
function nameAfter(words: readonly Word[], from: number, shapes: Shapes): Span[] {
	const at = words[from] && (follows(words[from]) || labelGap.test(words[from].before)) ? from : -1;
	if (at === -1) return [];
	const shape = shapes.get(at);
	if (shape) return [shape];
	const first = words[at];
	if (/,/u.test(first?.before ?? '')) return [];
	if (!isNameWord(first) || first.initial || endsSentence(words, at) || isBodysName(words, at)) return [];
	const last = isNameWord(words[at + 1]) && isBeside(words[at + 1] as Word) ? words[at + 1] : first;
	return [{ start: first.start, end: last?.end ?? first.end }];
}

/** «депутатський запит Вигаданого О.І.» */
function isDeputys(words: readonly Word[], at: number): boolean {
	return words[at - 1]?.lower.startsWith('депутатськ') ?? false;
}

/** «звернення Вигаданої»: of whoever applied, but for «Ваше звернення», «Ваше електронне звернення». */
function isOthers(words: readonly Word[], at: number): boolean {
	const isYours = words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower.startsWith('ваш'));
	return !isYours && words[at]?.lower.startsWith('звернен') === true;
}

/** «запит Вигаданої О.І.», «запит від 01.02.2031 № 5 громадянки Вигаданої», «запиту на інформацію Ольги Вигаданої» */
function whoseRequest(words: readonly Word[], from: number, shapes: Shapes): Span[] {
	for (let at = from; at < Math.min(words.length, from + requestReach); at++) {
		const word = words[at];
		if (!word || endsSentence(words, at)) return [];
		const shape = shapes.get(at);
		if (shape) return isSure(shape) ? [shape] : [];
		if (word.capital && isPatronymic(word.text)) return [word];
		if (at === from && isLoneRequester(words, at)) return [word];
		// «запит від Вигадки Азалії»
		if (
			words[at - 1]?.lower === 'від' &&
			isNameWord(word) &&
			!isBodysName(words, at) &&
			!isComposed(word.lower)
		)
			return nameAfter(words, at, shapes);
		if (!between.has(word.lower)) return [];
		if (citizenWord.has(word.lower)) return nameAfter(words, at + 1, shapes);
	}
	return [];
}

/** «запит Вигаданої опрацьовано», «Re: запит Вигадки»; not «запит Вигаданської ради», «запит Нафтогазу». */
function isLoneRequester(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!isNameWord(word) || !isBeside(word) || !/^\p{Script=Cyrillic}.*\p{Ll}/u.test(word.text)) return false;
	if (next?.capital && isBeside(next)) return false;
	return genitive.test(word.lower) && !isBodysAdjective(words, at) && !isComposed(word.lower);
}

/** «звернулася Вигадана О.І.», «Вигаданою О.І. подано», «Вигадана О.І. просить» */
function whoApplied(words: readonly Word[], at: number, shapes: Shapes): Span[] {
	const after =
		words[at + 1] && isBeside(words[at + 1] as Word) ? (shapes.get(at + 1) ?? shapes.get(at + 2)) : undefined;
	if (after && (after.from === at + 1 || citizenWord.has(words[at + 1]?.lower ?? ''))) return [after];
	for (let from = Math.max(0, at - 4); from < at; from++) {
		const shape = shapes.get(from);
		if (shape && shape.to === at && !isOfficial(words, from)) return [shape];
	}
	// «пан Вигадка запитує»
	return citizenWord.has(words[at - 2]?.lower ?? '') ? nameAfter(words, at - 1, shapes) : [];
}

/** «подано запит»; not «подала заяву»: that may be anybody's. */
function isHandedIn(words: readonly Word[], at: number): boolean {
	if (!handedIn.has(words[at]?.lower ?? '')) return false;
	return words.slice(at + 1, at + 5).some(({ lower }) => requestWord.has(lower));
}

/** «Я, Ольга Вигадана, прошу» */
function afterComma(words: readonly Word[], at: number, shapes: Shapes): Span[] {
	const shape = shapes.get(at);
	return shape && /^,\s{1,3}$/u.test(words[at]?.before ?? '') ? [shape] : [];
}

/** «Шановна Олено Іванівно!», «Пані Оксано, дякуємо», «Олено Іванівно, дякуємо», «пане Вигаданий!» */
function greetedAt(text: string, words: readonly Word[], at: number): Span[] {
	const word = words[at];
	if (!word || isNoName(word.lower) || word.initial) return [];
	const title = titleBefore(words, at);
	if (title === null && !(at === 0 || /[^\p{L}\s]\s*$|\n\s*\n?\s*$/u.test(word.before))) return [];
	let to = at + 1;
	while (to < at + 3 && isNameWord(words[to]) && isBeside(words[to] as Word)) to++;
	const end = words[to - 1]?.end ?? word.end;
	const isAlone = title === 'greeting' && /^[^\S\n]{0,4}(?:\n|$)/u.test(text.slice(end, end + 5));
	if (!isAlone && !/^\s{0,2}[!,.]/u.test(text.slice(end, end + 3))) return [];
	const inside = words.slice(at, to);
	const isVocative = inside.some(({ lower }) => vocativePatronymic.test(lower));
	const isGiven = isFirstName(word.text) && vocativeGiven.test(word.lower);
	if (title === 'greeting' || (isGiven && isGreetedBefore(words, at))) return [{ start: word.start, end }];
	// «надійшло Ваше, Юліане, звернення»
	const isSetOff =
		/[оеє]$/u.test(word.lower) && /^,\s$/u.test(word.before) && /^,/u.test(text.slice(end, end + 1));
	if (isGiven && (isSetOff || isGreetedBehind(words, to))) return [{ start: word.start, end }];
	if (title === 'vocative' && (isGiven || isVocative || inside.length === 1))
		return [{ start: word.start, end }];
	const isFull = inside.length >= 2 && inside.some(({ text: part }) => isPatronymic(part));
	return isFull && isVocative && isFirstName(word.text) && vocativeGiven.test(word.lower)
		? [{ start: word.start, end }]
		: [];
}

/** «Доброго дня, Олено!», «Вітаємо, Олено.» */
function isGreetedBefore(words: readonly Word[], at: number): boolean {
	return hello.has(words[at - 1]?.lower ?? '') && /^[,!]?\s{1,3}$/u.test(words[at]?.before ?? '');
}

/** «Олено, добрий день!» */
function isGreetedBehind(words: readonly Word[], at: number): boolean {
	const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
	return (
		/^(?:вітаю|вітаємо|дякуємо|дякую)$/u.test(first) ||
		(/^добр/u.test(first) && /^(?:дня|день|вечора|ранку)$/u.test(second))
	);
}

/** Whether «шановна», or «пане», «пані» in an address, stands right before a word. */
function titleBefore(words: readonly Word[], at: number): 'greeting' | 'vocative' | null {
	const [before, first] = [words[at - 1], words[at - 2]];
	if (!before || !isBeside(words[at] as Word)) return null;
	if (greeting.has(before.lower)) return 'greeting';
	if (!vocativeTitle.has(before.lower)) return null;
	return first && greeting.has(first.lower) && isBeside(before) ? 'greeting' : 'vocative';
}

/** A name on the line above the request's own address is the requester's, whatever else the letter says. */
function aboveRequestAddress(text: string, words: readonly Word[]): Span[] {
	return [...text.matchAll(requestAddress)].flatMap(({ index }) => {
		// Looked for as near as it counts: a line may be as long as the letter.
		const near = Math.max(0, index - widestBefore);
		const line = near + text.slice(near, index + 1).lastIndexOf('\n');
		if (line < near || line === 0) return [];
		const start = text.lastIndexOf('\n', line - 1) + 1;
		if (/\d/u.test(text.slice(start, line))) return [];
		const inside = wordsIn(words, { start, end: line }).filter((word) => word.start >= start);
		const [first] = inside;
		if (!first || inside.length > 4 || !inside.every((word) => word.initial || isNameWord(word))) return [];
		const last = inside.at(-1) ?? first;
		return [{ start: first.start, end: last.end + (last.initial ? 1 : 0) }];
	});
}

/** «Кому: …», «ПІБ: …» */
function isLabel(text: string, { lower, end }: Word): boolean {
	return labels.has(lower) && labelEnd.test(text.slice(end, end + 2));
}

function isNameWord(word: Word | undefined): word is Word {
	if (!word?.capital || word.text.length < 2) return false;
	return !isNoName(word.lower) && !looksLikeVerb(word.lower);
}

/** «заявника Вигаданської міської ради»: an adjective of a body's name. */
function isBodysName(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return next !== undefined && isBeside(next) && bodyAdjective.has(next.lower);
}

/** With initials, a patronymic or a given name beside the surname: «Вигаданої О.», not «Вигаданської громади». */
function isSure({ surname, given, initials, patronymic }: ShownName): boolean {
	return patronymic !== null || (surname !== null && (given !== null || initials.length > 0));
}

type Shapes = ReadonlyMap<number, ShownName>;
