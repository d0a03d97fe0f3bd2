import type { LineStretch } from '../../reading-rules.ts';
import { findDates } from '../dates.ts';
import { lineParts } from '../reading/repairs/line-parts.ts';
import type { Line } from './lines.ts';
import { findIndex, readRegistration } from './registration.ts';

/** Lines between the index of a stamp and its date at most. */
const mostApart = 3;
/** Characters: a longer line is a sentence. */
const longest = 120;
/** Signs of what is left of a code before a line's label: «sa)». */
const longestRest = 3;

// «12/8-15-31», «7810», «25/К-170із»
const numberAlone = /^(?=.*\d)[\p{L}\d][\p{L}\d./()-]*$/u;
// «№», «Мо», «М?»: the sign, and what engines make of it
const sign = new RegExp(`^(?:№|${lineParts.onlySign})[.:]?$`, 'u');
// «Вих.», «Вихідний», «Реєстраційний», «номер:», «індекс»: after these an index stands
const ofIndex =
	/^(?:вих(?:\.|ідн\p{L}{2})?|bux\.?|реєстр(?:\.|аційн\p{L}{2})?|рег\.|per\.|документ\p{L}?|лист\p{L}?|номер|індекс|реєстрації|№)[.:;,]*$/iu;
// «№», «номер:»: with a number of figures alone they tell that it is one
const kept = /^(?:№|номер|індекс|вих(?:\.|ідн\p{L}{2})?|реєстр(?:\.|аційн\p{L}{2}))[.:;,]*$/iu;
// «від» also as «Big,», «Bia»; «Дата:», «Зареєстровано», «р.», «року», «за»: these say nothing of an index
const besides =
	/^(?:від|[вb][іi][дgaднn]|дата|зареєстрован\p{L}|відправлен\p{L}|за|р|року|та|і|вихідного|підписання|реєстрації|документ\p{L}?|лист\p{L}?|з)[.:,]*$|^[^\p{L}\d]+$/iu;
// «03.06.2031»
const inFigures = /^[\d.]+$/u;
// «від», «Big»
const from = /^[вb][іi][дgaднn]$/iu;
// «Строк дії: …», «Дійсний до …», «Роздруковано …», «Сертифікат …»: dates and numbers of something else
const ofOther =
	/(?<!\p{L})(?:строк|термін|ді[їй]|дійсн|чинн|роздруков|надруков|сформов|сертиф|серійн|підпис(?!ання)|мітка|позначка|код|[iі]d(?!\p{L})|ідентиф|єдрпоу|тел|факс|е-?mail|вул|наказ|рішенн|арк)\p{L}*/iu;
// «08/1092-31»
const parted = /[/-]/u;
// «12-34-56»
const phone = /^\d{2,3}(?:-\d{2}){2}$/u;
// «10:15», «10:15:32»
const timeOfDay = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu;
// the same, and «10.15» as coarse print has it, after a date
const timeAtEnd = /(?<![\d.])\d{1,2}[:.]\d{2}(?::\d{2})?$/u;

/** Where a stamp says the letter's date and its index. */
export interface RegistrationInStamp {
	readonly date: LineStretch;
	/** With the sign or the label right before it; they may stand on the line above. */
	readonly index: readonly LineStretch[];
}

/**
 * Finds the letter's date and index in the lines of a stamp, whatever stands above which: on one line, each on its own with
 * a label, or the index alone below its sign. Null where one is missing or several differ.
 *
 * @example
 * // «від 03.06.2031 №», «12/8-15-31»
 */
export function registrationInStamp(lines: readonly Line[]): RegistrationInStamp | null {
	const said = lines.map((line) => (isOfOther(line) ? null : line));
	const called = said.flatMap((_, at) => indexAt(said, at) ?? []);
	const indexes = called.length > 0 ? called : said.flatMap((_, at) => loneAt(said, at) ?? []);
	const [index, ...more] = indexes;
	if (!index || more.some(({ value }) => value !== index.value)) return null;
	const dates = said.flatMap((line, at) => {
		const [date, ...others] = line ? findDates(line.text) : [];
		const apart = Math.abs(at - index.at);
		return date && others.length === 0 && apart <= mostApart ? [{ ...date, line: at, apart }] : [];
	});
	const nearest = Math.min(...dates.map(({ apart }) => Math.max(apart, 1)));
	const near = dates.filter(({ apart }) => apart <= nearest);
	const [date] = near;
	if (!date || near.some(({ iso }) => iso !== date.iso)) return null;
	// A date in words may begin with the blank before its day.
	const { text = '' } = lines[date.line] ?? {};
	const start = date.end - text.slice(date.start, date.end).trimStart().length;
	const isOneWord = inFigures.test(text.slice(start, date.end));
	const dated = { line: date.line, start, end: date.end, ...(isOneWord && { isOneWord }) };
	return { date: dated, index: index.stretches };
}

interface IndexSaid {
	/** The line on which it stands. */
	readonly at: number;
	readonly value: string;
	readonly stretches: readonly LineStretch[];
}

function isOfOther(line: Line): boolean {
	if (line.blank || line.text.length > longest || ofOther.test(line.text)) return true;
	const read = readRegistration(line, true);
	return Boolean(read?.reply && !read.date && !read.index);
}

/** The index that a line says, or that stands alone below its sign. */
function indexAt(lines: readonly (Line | null)[], at: number): IndexSaid | null {
	const line = lines[at];
	if (!line) return null;
	const own = indexOn(line);
	if (own) {
		const sign = signBefore(line, own.start);
		return { at, value: own.text, stretches: [...(sign ? [stretchOf(sign, at)] : []), numberOf(own, at)] };
	}
	const above = lines[at - 1];
	const alone = aloneOn(line);
	const asked = above && alone && askedAtEnd(above);
	return asked ? { at, value: alone.text, stretches: [stretchOf(asked, at - 1), numberOf(alone, at)] } : null;
}

/** An index that no sign calls so, above the stamp's date or below it. */
function loneAt(lines: readonly (Line | null)[], at: number): IndexSaid | null {
	const line = lines[at];
	const alone = line && aloneOn(line);
	if (!alone || !parted.test(alone.text) || phone.test(alone.text)) return null;
	const isDated = [lines[at - 1], lines[at + 1]].some((beside) => beside && isDateAlone(beside));
	return isDated ? { at, value: alone.text, stretches: [numberOf(alone, at)] } : null;
}

function isDateAlone({ text }: Line): boolean {
	const dates = findDates(text);
	const left = dates.reduce(blanked, text).replace(timeAtEnd, spaces);
	return dates.length === 1 && wordsOf(left).every(isKnown);
}

function stretchOf({ start, end }: Word, line: number): LineStretch {
	return { line, start, end };
}

function numberOf({ start, end }: Word, line: number): LineStretch {
	return { line, start, end, isOneWord: true };
}

interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The index that a line says with its sign, with a label, or beside its date. */
function indexOn(line: Line): Word | null {
	const read = readRegistration(line, true)?.index;
	if (read) return placeOf(line, read);
	const left = findDates(line.text).reduce(blanked, line.text.replace(timeOfDay, spaces));
	const words = wordsOf(left);
	const numbers = words.filter(({ text }) => numberAlone.test(text));
	const [number] = numbers;
	const last = numbers.at(-1);
	if (!number || !last) return null;
	const others = words.filter((word) => !numbers.includes(word));
	const isLabelled = others.some(({ text, end }) => end <= number.start && isOfIndex(text));
	const first = others.findIndex(isKnown);
	const isAllKnown = others.every(
		(word, at) => isKnown(word) || (at < first && word.text.length <= longestRest),
	);
	// Engines may read an index in pieces.
	const isOne = !others.some(({ start }) => start > number.start && start < last.start);
	// Whatever the sign was read as: «юю 12/8-31 від 03.06.2031».
	const isDated =
		parted.test(number.text) && others.some(({ text, start }) => start > last.end && from.test(text));
	if ((isLabelled || (isDated && others.length <= 2)) && isAllKnown && isOne)
		return { text: left.slice(number.start, last.end), start: number.start, end: last.end };
	const found = numbers.length === 1 ? findIndex(left) : null;
	return found && { text: found.index, start: found.at, end: found.at + found.index.length };
}

/** The number that is all a line says, be it with «від» after it. */
function aloneOn(line: Line): Word | null {
	const words = wordsOf(findDates(line.text).reduce(blanked, line.text));
	const [number, ...others] = words;
	const isAlone = number && numberAlone.test(number.text) && others.every(({ text }) => besides.test(text));
	return isAlone ? number : null;
}

/** The sign or the label at a line's end, which asks for the index on the next one; null if there is none. */
function askedAtEnd(line: Line): Word | null {
	const words = wordsOf(findDates(line.text).reduce(blanked, line.text));
	const last = words.at(-1);
	const isAsking = last?.end === line.text.length && words.every(isKnown) && isOfIndex(last.text);
	return isAsking ? last : null;
}

function isKnown({ text }: Word): boolean {
	return isOfIndex(text) || besides.test(text);
}

function isOfIndex(text: string): boolean {
	return ofIndex.test(text) || sign.test(text);
}

/** The sign or the label before an index, with «документа» behind it; null if there is none. */
function signBefore(line: Line, start: number): Word | null {
	const before = wordsOf(line.text.slice(0, start));
	const last = before.at(-1);
	const isSign = ({ text }: Word) => sign.test(text) || kept.test(text);
	if (!last || isSign(last)) return last ?? null;
	const label = before.at(-2);
	const isOfLabel = label && isSign(label) && isOfIndex(last.text);
	return isOfLabel ? { text: `${label.text} ${last.text}`, start: label.start, end: last.end } : null;
}

function placeOf(line: Line, { start, end, text }: Line): Word {
	return { text, start: start - line.start, end: end - line.start };
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\S+/gu)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function blanked(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
	return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function spaces(text: string): string {
	return ' '.repeat(text.length);
}
