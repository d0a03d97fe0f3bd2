import { findDates } from '../dates.ts';
import { isColumn, isScrap, unreadReplyAt } from './is-column.ts';
import { type Line, partOf } from './lines.ts';

/** Characters: a longer line is text, and reading it so would take long. */
const longestLine = 300;

/** Stands where recognition is not sure of a sign: an index with it is none. */
const unsure = '\uFFFD';

// «на № …», «На: № …», «На Ваш № …», «на вх. № …», «На Ваш запит від …», «На запит на інформацію від …», «на лист № …», «на запит б/н від …», «На виконання доручення від …», «На додаток до № …», «До № …», «Ваш № …», «Ваш вих. № …»
const replyLabel =
	/(?<!\p{L})(?:на:?(?: +|(?=№))(?:(?:ваш\p{L}*|(?:вх|вих)(?:ідн\p{L}*)?\.?|(?:інформаційн|адвокатськ|депутатськ|письмов|електронн)\p{L}+|запит\p{L}*(?: на інформацію)?|лист\p{L}*|звернення|петицію|виконання|додаток|доповнення|до(?!\p{L})|доручення|рішення|ухвали|наказу|розпорядження) *){0,4}(?:б ?[./] ?н\.? +)?|(?<=^ ?)до +(?=№)|ваш +(?:(?:запит|лист|вих\.?) +)?)(№|N[oо]?(?![\p{L}])|від(?!\p{L}))/iu;

const indexSign = '(?:№ ?№?|N[oоº°]?\\.?|#|Nº)';
const indexWord = '[\\p{L}\\d][\\p{L}\\d./\\\\()–‑-]*';
// «№ 25/К-170із», «N 2/6-50», «№ 01-12 / 345», «№ Ш-12/0-20»
const signedIndex = new RegExp(
	`(?<![\\p{L}\\d])${indexSign}[ :]*[«"“]?(${indexWord}(?: ?/ ?${indexWord}| - ?\\d${indexWord.slice('[\\p{L}\\d]'.length)})*(?: вих[.-]?\\d*)?)`,
	'u',
);
// «Реєстраційний номер: 25/К-170із», «Вих. номер: 25/К-170», «Вихідний індекс 01-12/345», «Номер документа: 12-34», «Індекс 01-12/345»; not «Індекс 45000», a postcode
const namedIndex = new RegExp(
	`(?:(?<!\\p{L})(?:реєстраційний|вихідний|реєстр\\.|вих\\.) ?(?:номер|індекс)[ :]*|^ *номер(?: (?:документа|листа):?|:) *)(${indexWord})|^ *індекс[ :]+(?=\\S*\\d)(${indexWord}[/-]${indexWord})`,
	'iu',
);
// «№ б/н», «№ Б/Н», «N б. н.»
const noIndexAfterSign = new RegExp(`${indexSign} ?(б ?[./] ?н)(?![\\p{L}\\d])`, 'iu');
// «№⇥25/К-170із⇥На №⇥15»: cells of a table
const tabAfterLabel = /(?<=(?:№|(?<!\p{L})(?:на|від|N)))\t(?=\S)/giu;
// «Вих. № - 29945/9-19-31»: what a scanner leaves of a form's rule
const restOfRule = /(?<=№ {1,8})[=~–—-]{1,3}(?= {1,8}\S)/gu;
// «від ________ 20__ р.»: nobody wrote a year
const yearLeftOpen = /(?<![\p{L}\d])20_+(?=\s?р(?!\p{L}))/gu;
const signAtEnd = new RegExp(`${indexSign}[ :]*$`, 'u');
// «№ ПРН», «№ ЗВ-А від», at the end of what is on a line
const capitalsAfterSign = /№ ?(\p{Lu}{1,8}(?:[-/]\p{Lu}{1,8}){0,3})\s*(?:(?:від|року)\s*)*$/u;
const stretch = /\S+(?: {1,2}\S+)*/gu;

// «22.10.2031 Ме 12-04/318», «На Хо 44/2 від …», «Мо12»: № as Cyrillic recognition gives it
const misreadSign =
	/((?:^|\s)(?:на\s{1,2}|р\.\s{1,2}|року\s{1,2})?)([МХНJ][еоє9]|J[\\/]?[еоo2]|N[еоeo]|Ле|Лё|Ма)(?=\s{0,2}(?:\d[\d./-]*\d?(?:[\p{L}\d./-]*)|б\/н)(?:\s|$))/giu;
// «Ме 02-19/87», «Ne 102/01-09» and nothing else on the line
const misreadAlone = /^\s*(?:[МХН][еоє]|N[еоeo])\s?\d[\d./-]*[/-][\p{L}\d./-]*\s*$/u;
// «Вих. Ne 45», «Bux. Ne 45»
const outgoing = /^\s*(?:вих|bux)\.?\s/iu;
// «На № 12 від 01.02.2031; № 13 від 02.02.2031»: which of them is not said
const severalReplies = /^на\s*№.*\d{4}.*[;,]\s*(?:та\s*)?№.*\d{4}(?:\s*р(?:\.|оку))?$/iu;

// «25/К-170із»
const numberWithStroke = /^(?=.*\d)[\p{L}\d.]*[/-][\p{L}\d./-]*[\p{L}\d]$/u;
// «36634», «25/К-170із»
const numberOnForm = /^(?=.*\d)[\p{L}\d][\p{L}\d./-]*$/u;

// What may be between date and index: «від», «за вих.» (also as a scanner reads it, in Latin letters), «р.», «року»,
// «реєстраційний номер», «від / of» of a letterhead in two languages, «м. Київ», «Київ»; alone, any place: «с. Вигадане», «смт Великі Вигади».
const label =
	/^(?:(?:від|за|вих(?:ідний)?|bux|реєстр(?:аційний)?|номер|дата|реєстрації|відправлення|відправки|індекс|р|року|лист|документа|листа|б\/н|м|смт|№|на|ваш|наш|of|ої|ref|no)(?!\p{L})|(?:19|20)\d\d(?=\s*р)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<=(?:^|м\. ?))(?:Київ|Kyiv)|[\s.,:;/№"«»–—-])+$|^(?:м|с|с-ще|сел|смт|місто|село|селище)(?:\. ?| )(?-i:\p{Lu})[\p{L}’-]+(?: (?-i:\p{Lu})[\p{L}’-]+)?,?$/iu;

/** Whether a line holds nothing but labels of a registration that broke off: «від», «на №». */
export function isRegistrationLabel({ text }: Line): boolean {
	return /^(?:від|на|на №|№|р\.|року|(?:\/ ?)?(?:of|ої))$/iu.test(text);
}

/** What one line says about a letter's registration: its own date and index, those of the document it answers. */
export interface Registration {
	readonly date: Line | null;
	readonly index: Line | null;
	readonly reply: { readonly index: Line | null; readonly date: Line | null } | null;
	/** What else is on the line, a column of its own. */
	readonly rest: Line | null;
}

/**
 * Reads a line that holds a date, a registration index, a reference to the document answered, or several of them, and
 * nothing else but labels, a place and a column beside them. Null for any other line.
 *
 * @example
 * readRegistration(line('на № 25/К від 28.03.2018')) // { reply: { index: '25/К', date: '28.03.2018' }, … }
 * @param isOnForm whether the line is on an empty form, whose «№» it does not repeat: «14.01.2031   36634»
 */
export function readRegistration(line: Line, isOnForm = false): Registration | null {
	if (line.text.length > longestLine) return null;
	const text = written(line);
	if (severalReplies.test(text))
		return { date: null, index: null, reply: { index: null, date: null }, rest: null };
	const label = text.match(replyLabel);
	const border = label?.index ?? text.length;
	const unsigned = isOnForm ? numberOnForm : numberWithStroke;
	const own = readPart(line, text, { from: 0, to: border, unsigned, isOwn: true });
	const reply = label
		? readPart(line, text, { from: border, to: text.length, unsigned: numberWithStroke, isOwn: false })
		: null;
	const found = [own, reply].some((part) => part?.date || part?.index);
	if (!found && !(reply && noIndexAfterSign.test(text))) return null;
	const all = [own, reply].flatMap((part) => (part ? part.rests : []));
	const unread = own.date && own.index && !reply ? unreadReplyAt(line, all) : -1;
	const rests = unread < 0 ? all : all.slice(0, unread);
	const column = columnOf(line, rests);
	if (column === undefined) return null;
	return {
		date: own.date,
		index: own.index,
		reply: reply && { index: reply.index, date: reply.date },
		rest: column,
	};
}

/**
 * Reads a line on which a reference to what is answered goes on: «На №» stands at the end of the line above, with or
 * without the index.
 *
 * @example
 * readRestOfReply(line('294/П від 02.01.2031')) // { reply: { index: '294/П', date: '02.01.2031' }, … }
 */
export function readRestOfReply(line: Line): Registration | null {
	if (line.text.length > longestLine) return null;
	const text = written(line);
	const stretch = { from: 0, to: text.length, unsigned: numberOnForm, isOwn: false };
	const { date, index, rests } = readPart(line, text, stretch);
	const column = columnOf(line, rests);
	if (!date || column === undefined) return null;
	return { date: null, index: null, reply: { index, date }, rest: column };
}

/** A line as it is read: the rules of a form that was filled in are space. */
function written({ text }: Line): string {
	const filled = text.replace(yearLeftOpen, ({ length }) => ' '.repeat(length)).replaceAll('_', ' ');
	const signed = withSigns(filled.replace(tabAfterLabel, ' '));
	return signed.replace(restOfRule, ({ length }) => ' '.repeat(length));
}

/** A registration index that stands after № anywhere in a text, with its offset; null if there is none. */
export function findIndex(text: string): { at: number; index: string } | null {
	const match = text.match(signedIndex);
	const index = match?.[1] ? trimIndex(match[1]) : '';
	if (!match || match.index === undefined || !isIndex(index)) return null;
	if (text.charAt(match.index + match[0].length) === unsure) return null;
	return { at: match.index + match[0].indexOf(index, match[0].length - (match[1]?.length ?? 0)), index };
}

/**
 * The sign № where a scanner read letters: beside a date or in a reference to what is answered nothing else can stand
 * before an index, nor before one that is alone on its line. Length unchanged.
 */
function withSigns(text: string): string {
	return text.replace(misreadSign, (found, before: string, sign: string) =>
		findDates(text).length > 0 || /на\s*$/iu.test(before) || misreadAlone.test(text) || outgoing.test(text)
			? `${before}№${' '.repeat(sign.length - 1)}`
			: found,
	);
}

/** What part of a line is read, and how. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly unsigned: RegExp;
	/** Whether it says the letter’s own date and index, and not those of what it answers. */
	readonly isOwn: boolean;
}

interface Part {
	date: Line | null;
	index: Line | null;
	rests: Line[];
}

function readPart(line: Line, text: string, { from, to, unsigned, isOwn }: Stretch): Part {
	let left = text.slice(0, to);
	const blank = (start: number, end: number) => {
		left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
	};
	blank(0, from);
	const label = left.slice(from).match(replyLabel);
	if (label) blank(from, from + label[0].length - (label[1]?.length ?? 0));
	const [date, ...more] = findDates(left);
	if (date) blank(date.start, date.end);
	const found =
		findIndex(left) ??
		(isOwn ? (indexNamed(left) ?? saidToBeNone(left)) : null) ??
		(date ? (indexOfLetters(left) ?? unsignedIndex(left, unsigned)) : null);
	if (found)
		blank(left.lastIndexOf(signOf(left.slice(0, found.at)), found.at), found.at + found.index.length);
	const rests = [...left.matchAll(stretch)].map((match) =>
		partOf({ ...line, text: left }, match.index, match.index + match[0].length),
	);
	return {
		date: date && more.length === 0 ? partOf(line, date.start, date.end) : null,
		index: found ? partOf(line, found.at, found.at + found.index.length) : null,
		rests,
	};
}

/** An index after words in place of №. */
function indexNamed(text: string): { at: number; index: string } | null {
	const match = text.match(namedIndex);
	const index = trimIndex(match?.[1] ?? match?.[2] ?? '');
	return match && isIndex(index) ? { at: text.indexOf(index, match.index), index } : null;
}

/** «№ б/н»: the letter itself says that it has none. */
function saidToBeNone(text: string): { at: number; index: string } | null {
	const match = text.match(noIndexAfterSign);
	return match?.[1] ? { at: (match.index ?? 0) + match[0].length - match[1].length, index: match[1] } : null;
}

/** «03.04.2031 № ПРН»: beside a date, capitals alone after № are an index too. */
function indexOfLetters(text: string): { at: number; index: string } | null {
	const index = text.match(capitalsAfterSign)?.[1];
	return index ? { at: text.lastIndexOf(index), index } : null;
}

/** «03.04.2018  25/К-170із»: beside a date, a lone word with figures and a stroke or hyphen is an index without its sign. */
function unsignedIndex(text: string, pattern: RegExp): { at: number; index: string } | null {
	const words = [...text.matchAll(/\S+/gu)].filter(([word]) => !isLabel(word));
	const [word] = words;
	if (words.length !== 1 || !word || !pattern.test(word[0])) return null;
	return { at: word.index, index: word[0] };
}

function signOf(before: string): string {
	return before.match(signAtEnd)?.[0] ?? '';
}

function trimIndex(written: string): string {
	return written
		.trim()
		.replace(/(?<=\d)від$/u, '')
		.replace(/[.,;:–—-]+$/u, '');
}

function isIndex(index: string): boolean {
	// The sign tells an index «12/04/2031» from a date.
	return /\d/u.test(index) && findDates(`№${index}`).length === 0;
}

/** The column beside what a line says of registration; null where there is none, undefined where the line says more. */
function columnOf(line: Line, rests: readonly Line[]): Line | null | undefined {
	const column = rests.find((rest) => isColumn(line, rest) && !isLabel(rest.text));
	const isElse = (rest: Line) => rest !== column && !isLabel(rest.text) && !isScrap(line, rest);
	return rests.some(isElse) ? undefined : (column ?? null);
}

function isLabel(text: string): boolean {
	return label.test(text);
}
