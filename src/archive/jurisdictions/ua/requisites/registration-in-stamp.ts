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
	/^(?:вих(?:\.|ідн\p{L}{2})?|bux\.?|реєстр(?:\.|аційн\p{L}{2})?|рег\.|документ\p{L}?|лист\p{L}?|номер|індекс|реєстрації|№)[.:]*$/iu;
// «№», «номер:»: with a number of figures alone they tell that it is one
const kept = /^(?:№|номер|індекс|вих(?:\.|ідн\p{L}{2})?|реєстр(?:\.|аційн\p{L}{2}))[.:]*$/iu;
// «від», «Дата:», «Зареєстровано», «р.», «року», «за»: these say nothing of an index
const besides =
	/^(?:від|дата|зареєстрован\p{L}|відправлен\p{L}|за|р|року|та|і|вихідного|підписання|реєстрації|документ\p{L}?|лист\p{L}?|з)[.:,]*$|^[^\p{L}\d]+$/iu;
// «Строк дії: …», «Дійсний до …», «Роздруковано …», «Сертифікат …»: dates and numbers of something else
const ofOther =
	/(?<!\p{L})(?:строк|термін|ді[їй]|дійсн|чинн|роздруков|надруков|сформов|сертиф|серійн|підпис(?!ання)|мітка|позначка|код|єдрпоу|тел|факс|е-?mail|вул|наказ|рішенн|арк)\p{L}*/iu;
// «10:15», «10:15:32»
const timeOfDay = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu;

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
	const indexes = said.flatMap((line, at) => (line ? (indexAt(said, at) ?? []) : []));
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
	return { date: { line: date.line, start, end: date.end }, index: index.stretches };
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

function indexAt(lines: readonly (Line | null)[], at: number): IndexSaid | null {
	const line = lines[at];
	if (!line) return null;
	const own = indexOn(line);
	if (own) {
		const start = signBefore(line, own.start);
		return { at, value: own.text, stretches: [{ line: at, start, end: own.end }] };
	}
	const above = lines[at - 1];
	const alone = aloneOn(line);
	if (!above || !alone) return null;
	const asked = askedAtEnd(above);
	if (asked === null) return null;
	const stretch = { line: at, start: alone.start, end: alone.end };
	return {
		at,
		value: alone.text,
		stretches: [{ line: at - 1, start: asked, end: above.text.length }, stretch],
	};
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
	const found = findIndex(left);
	if (found) return { text: found.index, start: found.at, end: found.at + found.index.length };
	const words = wordsOf(left);
	const [number, ...more] = words.filter(({ text }) => numberAlone.test(text));
	if (!number || more.length > 0) return null;
	const others = words.filter((word) => word !== number);
	const isLabelled = others.some(
		({ text, end }) => end <= number.start && (ofIndex.test(text) || sign.test(text)),
	);
	const first = others.findIndex(isKnown);
	const isAllKnown = others.every(
		(word, at) => isKnown(word) || (at < first && word.text.length <= longestRest),
	);
	return isLabelled && isAllKnown ? number : null;
}

/** The number that is all a line says, be it with «від» after it. */
function aloneOn(line: Line): Word | null {
	const words = wordsOf(findDates(line.text).reduce(blanked, line.text));
	const [number, ...others] = words;
	const isAlone = number && numberAlone.test(number.text) && others.every(({ text }) => besides.test(text));
	return isAlone ? number : null;
}

/** Where a line begins to ask for the index on the next one: its sign at the end, or a label; null if it does not. */
function askedAtEnd(line: Line): number | null {
	const words = wordsOf(findDates(line.text).reduce(blanked, line.text));
	const last = words.at(-1);
	if (!last || !words.every(isKnown)) return null;
	return last.end === line.text.length && (sign.test(last.text) || ofIndex.test(last.text))
		? last.start
		: null;
}

function isKnown({ text }: Word): boolean {
	return ofIndex.test(text) || besides.test(text) || sign.test(text);
}

/** Where the sign or the label right before an index begins; where the index does if there is none. */
function signBefore(line: Line, start: number): number {
	const before = wordsOf(line.text.slice(0, start)).at(-1);
	return before && (sign.test(before.text) || kept.test(before.text)) ? before.start : start;
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
