import { hiddenWords } from '../../../letter/separators.ts';
import type { Line } from './lines.ts';

/** Lines at most between two lines of a stamp. */
const betweenStampLines = 2;
// «ВИГАДАНА ОЛЕНА ЗРАЗКІВНА»
const fullName = /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’.-]+){1,3}$/u;

// «…, дійсний до», «Чинний з 01.02.2030 по», and below it «06.08.2031», «до 06.08.2031 23:59:59»
const cutValidity = /(?:дійсн|чинн)\p{L}{2}[^\n]{0,40}$/iu;
const endOfValidity = /^(?:(?:до|по|з) )?\d{2}\.\d{2}\.\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?\.?$/iu;

// «(дата)   (реєстраційний індекс)», «(підпис)», «(ініціали, прізвище)»: what a form prints below its rules
const captions =
	/^(?:\((?:дата|місце|посада|підпис|(?:реєстраційний |вхідний |вихідний )?(?:індекс|номер)|(?:власне )?ім[’']я[^()]{0,40}|ініціали[^()]{0,40}|прізвище[^()]{0,40}|найменування посади)\)\s*)+$/iu;

/** A notice that is not closed within this many lines was none. */
const noticeLines = 4;

// «СЕД АСКОД …», «CEJ] АСКОД …», «ДОКУМЕНТ № 1 від …», «Документ СЕД «Зразок» № 1 від …», «Сертифікат 3FAA…», «Підписувач …», «Підписано: Зразкова Олена Іванівна 01.02.2031 10:15», «Підписала: Зразкова Олена», «Дійсний з … по …», «Дійсний: з …», «чинний до …», «Позначка часу …», «Вчасно   Документ підписано …», «KEM: …»
const stamp =
	/^(?:СЕД(?!\p{L})|[МM]2 [^№]{0,80}№ ?\S+ від (?=\d)|(?:[\p{Lu}\d\p{P}\p{S}]{2,5} )?АСКОД(?!\p{L})|ДОКУМЕНТ (?:№|СЕД)|Документ (?:(?:[ву] )?СЕД(?!\p{L})[^№\n]{0,60}№|підписано|сформован|зареєстрован\p{L} [ув] СЕД(?!\p{L})|(?:№|N[eoо]?|[МХН][еоє]) ?\S+ від)|Електронний документ № ?\S+ від \d|Сертифікат(?:[.,;]? |:|$)|Підписувач|Підписант(?!\p{L})|Власник сертифіката|М[еЕ]ГАПОЛІС(?!\p{L})|Підписано: ?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \d\d\.|Підпис(?:ав|ала): ?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’.-]+){1,2}$|Підписано (?:КЕП|ЕЦП|електронн)|ПІДПИСАНО$|(?:дійсн|чинн)(?:ий|а) (?:до|по) \d\d\.\d\d\.\d{4}$|(?:Дійсний|Чинний|Дійсна|Чинна):? (?:(?:з|до|від)(?![\p{L}\d])|3(?= \d\d\.))|(?:Позначка|Мітка) часу|Час підпис|Дата підпис|(?:(?:Кваліфікован|Удосконален)(?:ий|а) е|Е)лектронн(?:ий|а) (?:підпис|печатк)|К?ЕП(?: |:)|KE[MN]:|ЕЦП(?: |:)|Вчасно(?:$|\s+Документ підписано)|(?:FossDoc|Doc\.Sedo|M\.E\.Doc)(?!\p{L})|Серійний номер|Видавець сертиф)/u;
// «3FAA000000000000000000000000000044EAD800»
// and as engines read it: «Осртифікат BATFFDID7019079EBCIAREAC25753E0435862951»
const serial = /^[\dA-F]{20,}$|^(?:\S{6,12} )?[\dA-Z]{36,44}$/u;
// «5 Документ № …», «ДА! СЕД АСКОД», «єї Підписувач: …»: what a scanner makes of a stamp's frame and seal; «5 % Документ № …»:
// of its code, two scraps of which one is a sign
const dirtBefore = /^(?:\S{1,2} [^\s\p{L}\d.,)]{1,2}|[^\s\p{L}\d.,)]{1,2} \S{1,2}|\S{1,3}) +(?=\p{Lu})/u;
// «2», «- 2 -», «Сторінка 2», «стор. 2 з 5»
const pageNumber = /^(?:с(?:тор(?:інка|\.)?)? )?[-–— ]*(\d{1,3})[-–— ]*(?:(?:з|із|\/) ?\d{1,3})?$/iu;

// «лист»: no word of a form, nor what a scanner makes of one, has five letters
const longerWord = /\p{L}{5}/u;
const formWords = /(?<!\p{L})(?:від|на|вих|р|року|20|м|Київ|N)(?!\p{L})|[№_\s"«».,:/-]+/giu;

// «/ Ref.», «/ of», «/ ої» of a form in two languages
const inEnglish = /(?<=[\s.№])\/[ ]{0,3}(?:Ref|No|of|ої)(?![\p{L}\d])\.?/gu;
// «від», «20», «р», «№», «На», also as «p», «Ne», «Ha», «рМ»
const recognisedFormWord = /^(?:від|20|[рp]?|[рp]?(?:№|N[eoо]?|[МХН][еоє]?)|[НH][аa])$/u;
// «від», «вiд», «вд», «bid», «Bin», «віл»
const misreadFrom = /^(?:в[іi]?[дл]|[bв]i[dgдn]|вщ)$/iu;
// «На», «Ha», with what follows stuck to it: «HaNe», «НаМ»
const misreadReply = /^[НH][аa](?:№|[NМХMX][eoоеєЕEО°]?)?$/u;
// «№», «NE», «Ме», «М°»
const misreadSign = /^(?:№|[NМХНMX][eoоеєЕEО°]?)$/u;
// «20», «20р», «2», «202»
const misreadYear = /^(?:202?|2)[рp]?$/u;
// «я», «;», «5»: what underscores give
const scrap = /^(?:[^\d]{1,3}|\d)$/u;
const misreadForm = [misreadFrom, misreadReply, misreadSign, misreadYear, scrap];
// «№», «Ne», «NQ», «Мо»; «Не» begins sentences
const halfSign = /^(?:№|N[eoоеEОQg°]|[МMXХ][eoоеєЕEО°])$/u;
const halfForm = [halfSign, misreadFrom, misreadYear, /^[рp]$/u];
// «№ |», «№ _»
const signAlone = /^№[\s|.,:;_—–-]*[|.,:;_—–-]$/u;
/** Characters: a form that is left empty is short once its underscores are gone. */
const longestForm = 70;
/** Share of the words. */
const mostlyForm = 0.6;
// «№   на №   від», «Вих. №   від»: the rules between the words are drawn
const ruledForm = /^(?=.*№)(?=.*від)(?:(?:вих\.|на|№|від|р\.|20)\s*)+$/iu;
// The end of such a form, wrapped: «р.»
const emptyFormEnd = /^(?:20 )?р\.$/u;
// «Додатки:», «Виконавець:», «тел.»
const label =
	/^(?:додат(?:ок|ки)|виконав(?:ець|иця|ці)|підготу(?:вав|вала|вали|в|ла|ли)|завізовано|вик|тел(?:ефон)?)\.?:?$/iu;

// «Вх. № 12 від …», «Вхідний номер …», and as an engine reads it, in Latin letters: «Bx. № 12»
const received = /^[вb][хx](?:\.|[іi]дн)/iu;

const servicePatterns: readonly RegExp[] = [
	stamp,
	serial,
	captions,
	// «_________», «=====», «* * *», «.»
	/^[_=*\-–—.…•\s]+$/u,
	emptyFormEnd,
	// «м. Вигаданськ», «Київ» alone: the place of a letter
	/^(?:м|с|смт|сел)\. ?\p{Lu}[\p{L}’-]+$|^(?:Київ|Харків|Одеса|Дніпро|Львів|Житомир|Вінниця|Запоріжжя|Полтава|Суми|Рівне|Луцьк|Черкаси|Чернігів|Чернівці|Херсон|Миколаїв|Тернопіль|Хмельницький|Ужгород|Кропивницький|Івано-Франківськ)$/u,
	// «Увага! Лист відкликано …»
	/^увага!/iu,
	// «( v0001500-10 )»
	/^\( ?[a-zа-я]{1,3}[\da-zа-я]{2,9}-\d\d ?\)$/u,
	received,
	// «ПАПЕРОВА КОПІЯ ЕЛЕКТРОННОГО ДОКУМЕНТА», «(ПАПЕРОВА КОГИЯ |» with the stamp’s frame, «ЗГІДНО З ОРИГІНАЛОМ»
	/^[(|[]?(?:паперова ко\p{L}{2,4}|згідно з оригіналом|копія(?!\s?:)|оригінал)(?!\p{Ll})[^.]{0,40}$|^електронного документа$/iu,
	// the same over lines, and as a scanner reads a pale stamp: «ЕЛЕКТРОННОГО», «ДПЕРОВА КОПІЯ», «(ДОКУМЕНТА»
	/^[(|[]?(?:(?:\p{Lu}{1,3}ПЕРОВА|КОПІЯ|\p{Lu}{1,4}КТРОННОГО|\p{Lu}{0,2}ОКУМЕНТ[АУ]|ЗГІДНО|З|\p{Lu}{0,2}РИГІНАЛОМ)(?: |$))+$/u,
];

/**
 * Whether a line was put on a letter by a document system, a site or a printer, wherever it stands: a line of an
 * e-signature stamp, a notice, a form left empty, a rule. Such lines are marks.
 */
export function isServiceLine({ text }: Line): boolean {
	const patterns = (line: string) => servicePatterns.some((pattern) => pattern.test(line));
	return text !== '' && (isEmptyForm(text) || patterns(text) || isSoiledStamp(text));
}

/** Whether a line is a form for date and index that nobody filled in: «від ___ 20__ р. № ____   На № ____ від ____». */
export function isEmptyForm(line: string): boolean {
	const text = line.replace(inEnglish, ' ');
	if (text.includes('__') && /№|N|від/u.test(text) && text.replace(formWords, '') === '') return true;
	if (longerWord.test(text)) return false;
	// A scanner loses the underscores: then the words of the form alone must stand there, several of them.
	const words = text
		.replace(/[_\s.,:;|]+/gu, ' ')
		.trim()
		.split(' ');
	if (words.length > 3 && words.includes('від') && words.every(isFormWord)) return true;
	if (ruledForm.test(text)) return true;
	return text.length < longestForm && (isMisreadForm(words) || isHalfForm(text));
}

/** «№ від», «від Ne», «№ — від —», «№ |»: one half of an empty form, its sign misread and its underscores lost. */
function isHalfForm(text: string): boolean {
	if (signAlone.test(text)) return true;
	const words = text.split(/[_\s.,:;|—–-]+/u).filter((word) => word !== '');
	const [signs, froms] = [halfSign, misreadFrom].map((one) => words.filter((word) => one.test(word)).length);
	return signs === 1 && froms === 1 && words.every((word) => halfForm.some((one) => one.test(word)));
}

/**
 * Whether most words are those of an empty form, both its halves, and the rest scraps without a figure: what a scanner makes
 * of underscores.
 */
function isMisreadForm(words: readonly string[]): boolean {
	const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
	const halves = count(misreadFrom) + count(misreadReply);
	const recognised = halves + count(misreadSign) + count(misreadYear);
	if (halves < 2 || count(misreadReply) === 0 || recognised < words.length * mostlyForm) return false;
	return words.every((word) => isFormWord(word) || misreadForm.some((one) => one.test(word)));
}

function isFormWord(word: string): boolean {
	return recognisedFormWord.test(word);
}

/**
 * Whether a line that no requisite holds is the form's and not the letter's: a label alone, a rule, an empty form, a
 * page number.
 *
 * @example
 * isFormLine('Додатки:') // true
 * @example
 * isFormLine('Вх. № 12 від 01.02.2031') // false
 */
export function isFormLine(text: string): boolean {
	const trimmed = text.trim();
	// A line of nothing but what the body hid: its mark says that something stands there.
	if (trimmed.includes(hiddenWords)) return false;
	const isCaption = captions.test(trimmed) || label.test(trimmed);
	return isEmptyForm(trimmed) || emptyFormEnd.test(trimmed) || isCaption || !/\p{L}/u.test(trimmed);
}

/** Whether a line says when whoever has the letter received it: «Вх. № 12 від 01.02.2031». */
export function isReceiptLine({ text }: Line): boolean {
	return received.test(text);
}

/** Whether a line belongs to an e-signature stamp. */
export function isStampLine({ text }: Line): boolean {
	return stamp.test(text) || serial.test(text) || isSoiledStamp(text);
}

function isSoiledStamp(text: string): boolean {
	const dirt = dirtBefore.exec(text);
	return dirt !== null && stamp.test(text.slice(dirt[0].length));
}

/**
 * Rows of page numbers: a small number alone between blank lines (or stamps), counting on from the page before it.
 * A lone number that does not count on is the letter's own, say a cell of a table.
 */
export function pageNumberRows(lines: readonly Line[]): Set<number> {
	const rows = new Set<number>();
	let page = 1;
	for (const [at, line] of lines.entries()) {
		const written = line.text.match(pageNumber);
		if (!written) continue;
		const number = Number(written[1]);
		const before = lines[at - 1];
		const after = lines[at + 1];
		const alone = [before, after].every((next) => !next || next.blank || isStampLine(next));
		if (alone && (number === page + 1 || (number === 1 && rows.size === 0))) {
			rows.add(line.row);
			page = number;
		}
	}
	return rows;
}

/** Rows of a notice in braces, which a database of laws sets into a letter and which may run over lines. */
export function noticeRows(lines: readonly Line[]): Set<number> {
	const rows = new Set<number>();
	let open = 0;
	for (const { text, row } of lines) {
		if (open > 0 && text !== '') {
			rows.add(row);
			open = text.includes('}') ? 0 : open - 1;
		} else if (text.startsWith('{')) {
			rows.add(row);
			open = text.includes('}') ? 0 : noticeLines;
		}
	}
	return rows;
}

/**
 * Rows inside an e-signature stamp that say nothing by themselves: a signer's name between two of its lines, the time of
 * signing below the last.
 */
export function stampRows(lines: readonly Line[]): Set<number> {
	const rows = new Set<number>();
	for (const [at, line] of lines.entries()) {
		if (!isStampLine(line)) continue;
		const next = lines.slice(at + 1, at + 2 + betweenStampLines);
		const end = next.findIndex((later) => later.blank || isStampLine(later));
		const time = next.findIndex(isTime);
		const inside = end > 0 && !next[end]?.blank ? next.slice(0, end) : next.slice(0, time + 1);
		for (const held of inside) if (isTime(held) || fullName.test(held.text)) rows.add(held.row);
		const [below] = next;
		if (below && cutValidity.test(line.text) && endOfValidity.test(below.text)) rows.add(below.row);
	}
	return rows;
}

function isTime({ text }: Line): boolean {
	return /^\d{2}\.\d{2}\.\d{4},? \d{1,2}:\d{2}(?::\d{2})?$/u.test(text);
}
