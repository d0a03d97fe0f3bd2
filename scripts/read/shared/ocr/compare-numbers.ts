import { editDistance } from '#archive/text/edit-distance.ts';
import { readingRules } from '../reading-rules.ts';
import { isDateWritten } from './is-date-written.ts';
import { nearestNumber } from './nearest-number.ts';

/** How a number compares with a further reading. */
export interface Likeness {
	/** `same`; `signs`: the same figures with other signs between them; `other`; `nothing`: no such number was seen. */
	readonly likeness: 'same' | 'signs' | 'other' | 'nothing';
	/** What was read that differs. */
	readonly other: string | null;
}

const same: Likeness = { likeness: 'same', other: null };

const figures = /\d+/gu;
const hasLetters = /\p{L}/u;
// «3 квітня 2031», «"3" квітня 2031», and with a letter that looks like the figure
const inWords = /(?<![\p{L}\d])(\d{1,2}|\p{Lu})\s{0,4}["»”“]?\s{1,8}(\p{Ll}{5,9})\s{1,8}(\d{4})(?!\d)/gu;
// «19 rpyaua 2031»
const dayAndYear = /(?<!\d)\d{1,2} ?\D{3,24} ?\d{4}(?!\d)/u;
// «20» before «31» on a form whose year begins
const tornYear = /(?<![\d./-])(20)\s{1,2}(?=\d{2}(?![\d./-]))/gu;
// «"3" 04 2031»
const dayMonthYear = /^["«“„]?\s?\d{1,2}\s{0,4}["»”“]?\s{1,8}\d{2}\s{1,8}\d{4}$/u;
// «33689/8-15-31», «03.04.2031»
const token = /[\p{L}\d][\p{L}\d./,‑–-]*/gu;
// «"3" квітня 2031»
const quoted = /^["«“„]/u;
// «7» of «703" TpaBHA»: no day has three figures
const quotesAsFigures = /(?<!\d)\d(?=\d{2}["»”“'])|(?<=["«“„'‘]\d{2})\d(?!\d)/gu;
// «01-12 / 345», «15- 25», «03. 04. 2031»
const blanksInside = /(?<=\d) ?([./-]) ?(?=\d)/gu;
// «03.04.2031»
const isDate = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u;
// «03.04.2031», «03.04.31»: two figures of the day and of the month
const fullDate = /^\d{2}\.\d{2}\.(?:\d{4}|\d{2})$/u;

// «i1» of «i103.04.2031»: what an engine that knows no Cyrillic makes of a word’s end before a date; no day has three figures
const stuckBefore = /^(?:\p{L}{1,3}1{0,2}|1)$/u;

// «1031:6-14»: a stroke that has faded; not «10:15»
const fadedStroke = /(?<=\d):(?=\d{1,6}[-/])/gu;

// «03.04 2031», «03 04.2031»: with a lost point
const lostPoint = /(?<!\d)(\d{2})[., ]{1,2}(\d{2})[., ]{1,2}(\d{4}|\d{2})(?!\d)/gu;

// «ЗПІ», «/», « »
const lettersOrSign = /\p{L}+|[^\p{L}\d]/gu;
/** Signs at most of one letter of the country to one who knows Latin ones alone: «0» of «Ю», «]1C» of «ДС», «3M1» of «ЗПІ». */
const mostInLatin = 3;
const latinSigns: Readonly<Record<string, string>> = { '/': '(?:/|,/?)', '.': '[.,]' };
/** Characters: no registration index or date is longer. */
const longestNumber = 200;
// characters with a special meaning in a pattern
const special = /[\\^$.*+?()[\]{}|]/gu;

/**
 * Compares a date or an index with a further reading of its line. Of a value with letters, a witness who reads Latin
 * letters alone is asked for the figures.
 *
 * @param isLatin whether the further reading knows Latin letters alone
 * @example
 * compareNumbers('35860/8-15-31', '№ 35880/8-15-31', true) // { likeness: 'other', other: '35880/8-15-31' }
 */
export function compareNumbers(number: string, read: string, isLatin: boolean): Likeness {
	const value = number.replace(tornYear, '$1');
	const whole = read.replace(tornYear, '$1');
	const unquoted = isLatin && quoted.test(value) ? whole.replace(quotesAsFigures, '') : whole;
	const reading = unquoted.replace(fadedStroke, '/');
	if (dayMonthYear.test(value)) return compareInParts(value, reading);
	const wanted = figuresOf(value);
	if (isLatin && saysInLatin(value, reading)) return same;
	if (!isLatin && saysInWords(value, reading)) return same;
	if (hasLetters.test(value)) {
		const own = isLatin ? reading : readingRules().recognition.inOwnLetters(reading);
		if (isInOrder(wanted, figuresOf(own))) {
			const said = isLatin || folded(reading).includes(folded(value));
			const other = nearestNumber(wanted.join(''), reading) ?? reading.trim();
			return said ? same : { likeness: 'signs', other };
		}
		// Of a date with its month in letters it reads day and year all the same.
		const isAsked = !isLatin || (isDateWritten(value) && dayAndYear.test(reading));
		const near = isAsked ? nearestNumber(wanted.join(''), reading) : null;
		return { likeness: near === null ? 'nothing' : 'other', other: near };
	}
	const closed = fullDate.test(value) ? reading.replace(lostPoint, '$1.$2.$3') : reading;
	const tokens = closed.replace(blanksInside, '$1').match(token) ?? [];
	const figuresWanted = wanted.join(' ');
	// Each figure of a date has its place: with a lost point, or with gaps, it says no other.
	const isInFigures = fullDate.test(value) && saysFigures(wanted.join(''), reading);
	if (isInFigures) return same;
	if (fullDate.test(value) && tokens.some((one) => endsIn(one, value))) return same;
	const alike = tokens.find((one) => figuresOf(one).join(' ') === figuresWanted);
	if (alike !== undefined) {
		const equal = plain(alike) === plain(value) || isDate.test(value);
		return equal ? same : { likeness: 'signs', other: alike };
	}
	if (saysInPieces(value, reading)) return same;
	const near = nearestNumber(wanted.join(''), tokens.join(' '));
	return { likeness: near === null ? 'nothing' : 'other', other: near };
}

/** Compares a date of three numbers, each in its place of a form. */
function compareInParts(value: string, reading: string): Likeness {
	const [wanted, read] = [figuresOf(value), figuresOf(reading)];
	if (isInOrder(wanted, read)) return same;
	return read.length < wanted.length
		? { likeness: 'nothing', other: null }
		: { likeness: 'other', other: read.join(' ') };
}

/**
 * Whether a witness who knows no letter of a value says its figures where they stand: «0177/27» of «Ю177/27». No index has a
 * comma: it is a stroke or a point in coarse print.
 */
function saysInLatin(value: string, reading: string): boolean {
	if (value.length > longestNumber || fullDate.test(value)) return false;
	const signs = value.replace(lettersOrSign, (found) => {
		if (hasLetters.test(found)) return `[^\\s/.,-]{${found.length},${found.length * mostInLatin}}`;
		return latinSigns[found] ?? found.replace(special, '\\$&');
	});
	const pattern = `(?<![\\p{L}\\d/.-])${signs}(?![/.,-]?[\\p{L}\\d])`;
	return new RegExp(pattern, 'u').test(reading.replace(/[–—‑]/gu, '-'));
}

/**
 * Whether a reading says a date with its month in letters: each month is told by more letters than one, and a lone «З» before
 * it is the third.
 */
function saysInWords(value: string, reading: string): boolean {
	const [[, day, month = '', year] = []] = value.matchAll(inWords);
	if (day === undefined) return false;
	const { inFigures } = readingRules().recognition;
	return [...reading.matchAll(inWords)].some(
		([, ownDay = '', ownMonth = '', ownYear]) =>
			(inFigures?.(ownDay) ?? ownDay) === day && ownYear === year && editDistance(ownMonth, month) <= 1,
	);
}

/** Whether a reading says all signs of a value, in pieces: «01-22/1 8565». */
function saysInPieces(value: string, reading: string): boolean {
	if (value.length > longestNumber) return false;
	const signs = Array.from(plain(value), (sign) => sign.replace(special, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\d/.-])${signs.join(' ?')}(?![/.-]?[\\p{L}\\d])`, 'u').test(
		plainSigns(reading),
	);
}

/** Whether a reading says some figures and none beside them, whatever gaps and points are between: «20.1 2203 1». */
function saysFigures(wanted: string, reading: string): boolean {
	const pattern = Array.from(wanted).join('[ .,]{0,2}');
	return new RegExp(`(?<![\\d/-]|\\d[.,] ?)${pattern}(?![\\d/-]|[.,]?\\d)`, 'u').test(reading);
}

/** Whether a token is a date with what stood before it, which it touched. */
function endsIn(token: string, date: string): boolean {
	return token.endsWith(date) && stuckBefore.test(token.slice(0, -date.length));
}

function figuresOf(text: string): string[] {
	return text.match(figures) ?? [];
}

/** Whether all of some figures are among others in their order. */
function isInOrder(wanted: readonly string[], others: readonly string[]): boolean {
	let at = 0;
	for (const one of others) if (one === wanted[at]) at += 1;
	return at === wanted.length;
}

function plain(text: string): string {
	return plainSigns(text)
		.replace(/\s+/gu, '')
		.replace(/[.-]+$/u, '');
}

function plainSigns(text: string): string {
	return text.replaceAll(',', '.').replace(/[–—‑]/gu, '-');
}

function folded(text: string): string {
	return readingRules().recognition.inOwnLetters(plain(text)).toLowerCase();
}
