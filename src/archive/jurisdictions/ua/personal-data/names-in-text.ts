import { cellSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { isPatronymic } from '../first-names.ts';
import { months } from '../months.ts';
import { nameGreeted } from './names-greeted.ts';
import { namesInForeignText } from './names-in-foreign-text.ts';
import { follows, isBeside } from './persons/is-beside.ts';
import { isBodysAdjective } from './persons/is-bodys-adjective.ts';
import { isComposed } from './persons/is-composed.ts';
import { isPartOfName } from './persons/is-part-of-name.ts';
import { type Word, wordsIn } from './persons/letter-words.ts';
import { namesByForm } from './persons/name-shapes.ts';
import { applicantRole, requesterRole } from './persons/roles.ts';
import { endsSentence } from './persons/sentence-around.ts';
import type { ShownName } from './persons/shown-name.ts';
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
const citizens =
	'громадянин* громадянк* громадянц* гр гр-н* гр-к* гр-ц* пан пана пану паном пані заявник* заявниц* запитувач* адвокат* користувач*';
const citizenWord = wordsLike(citizens);
// «запит на інформацію від 01.02.2031 № 5, надісланий поштою, »: what may stand between a request and whose it is
const between = wordsLike(
	`${citizens} ${months.join(' ')} на про отримання надання публічної інформації інформацію доступ до від за вх вхід* зареєстр* року р рр з фізичн* особи надісла* надійш* електронн* поштою пошти ваш* вище* зазначен* подан* і та й`,
);
const applied = wordsLike(
	`звернувся звернулася звернулась звертався зверталася зверталась звертається просить просив просила запитує запитував запитувала`,
);
const handedIn = wordsLike('подав подала подано надіслав надіслала надіслано направлено направив направила');
const labels = wordsLike('кому адресат піб запитувач заявник');
const bodyAdjective = wordsLike(
	'міськ* обласн* районн* сільськ* селищн* державн* військов* рада ради раді област* громад*',
);
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
		if (word.capital) greeted.push(...nameGreeted(text, words, at));
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
	if (!isPartOfName(first) || first.initial || endsSentence(words, at) || isBodysName(words, at)) return [];
	const last = isPartOfName(words[at + 1]) && isBeside(words[at + 1] as Word) ? words[at + 1] : first;
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
			isPartOfName(word) &&
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
	if (!isPartOfName(word) || !isBeside(word) || !/^\p{Script=Cyrillic}.*\p{Ll}/u.test(word.text))
		return false;
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
		if (!first || inside.length > 4 || !inside.every((word) => word.initial || isPartOfName(word))) return [];
		const last = inside.at(-1) ?? first;
		return [{ start: first.start, end: last.end + (last.initial ? 1 : 0) }];
	});
}

/** «Кому: …», «ПІБ: …» */
function isLabel(text: string, { lower, end }: Word): boolean {
	return labels.has(lower) && labelEnd.test(text.slice(end, end + 2));
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
