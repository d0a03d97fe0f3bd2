import { foldSigns } from './fold/fold-signs.ts';
import { months } from './months.ts';

// «03.04.2018», «3.4.18», «03. 04. 2018»; not «1.2.3.4» nor a part of a longer number.
const figures =
	/(?<![\d.,/\uFFFD-])(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4}|\d{2})(?![\d\uFFFD]|[./-][\d\uFFFD])/gu;
// «03/04/2018», day first; not «№ 12/04/2018», an index
const strokes =
	/(?<![\d.,/\uFFFD-]|№ ?|№ {2})(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d\uFFFD]|[./-][\d\uFFFD\p{L}])/gu;
// «03.IV.2018», also with Cyrillic look-alikes
const romanMonth =
	/(?<![\d.,/\uFFFD-])(\d{1,2})[. ] ?([IVXІХ]{1,4})[. ] ?(\d{4})(?![\d\uFFFD]|[./-][\d\uFFFD])/gu;
// «12» 03 2024, « 28 »   05   20 25 р.: on a form whose year begins
const quotedDay = /[«"“„]\s?(\d{1,2})\s?[»"”“]\s{0,8}(\d{2})\s{1,8}(\d{4}|20\s{1,2}\d{2}(?=\s?р|$))(?!\d)/gu;
// «2018-04-03»
const isoForm = /(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d|[./-]\d)/gu;
// «03» квітня 2018, 26 січня 2022, "7"  травня  2012, «08» червня 20 16 р. A Latin «i» in a month is a common slip.
const words =
	/(?<![\d.,/\uFFFD-])[«"“„]?\s{0,2}(\d{1,2})\s{0,4}[»"”“]?[\s\u00a0]{1,4}(с[іi]чня|лютого|березня|кв[іi]тня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)[\s\u00a0]{1,4}(\d{4}|20\s{1,2}\d{2}(?=\s?р|$))(?![\d\uFFFD])/giu;

const blanks = /\s+/gu;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

// «2031», «05»: every form has figures together
const twoDigits = /\d{2}/u;
const forms: readonly { pattern: RegExp; read: (parts: string[]) => string | null }[] = [
	{ pattern: figures, read: ([day = '', month = '', year = '']) => isoOf(year, Number(month), day) },
	{ pattern: strokes, read: ([day = '', month = '', year = '']) => isoOf(year, Number(month), day) },
	{ pattern: romanMonth, read: ([day = '', month = '', year = '']) => isoOf(year, romanOf(month), day) },
	{ pattern: quotedDay, read: ([day = '', month = '', year = '']) => isoOf(year, Number(month), day) },
	{ pattern: isoForm, read: ([year = '', month = '', day = '']) => isoOf(year, Number(month), day) },
	{
		pattern: words,
		read: ([day = '', month = '', year = '']) =>
			isoOf(year, months.indexOf(month.toLowerCase().replaceAll('i', 'і')) + 1, day),
	},
];

/**
 * The ISO date that a stretch of text writes in a Ukrainian way, or null if it writes none or several.
 *
 * Ways: DSTU 4163 figures and words, figures with strokes, a month in Roman figures, and ISO 8601. A day that the calendar does not have is no date.
 *
 * @example
 * readDate('«03» квітня 2018 р.') // '2018-04-03'
 */
export function readDate(text: string): string | null {
	const found = findDates(foldSigns(text)?.text ?? text);
	return found.length === 1 && found[0] ? found[0].iso : null;
}

/** A date in a text: where it stands (UTF-16 offsets, `end` exclusive) and what it says. */
export interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly iso: string;
}

/** Every date that a text writes, in order. The place leaves out «від» before it and «р.», «року» after it. */
export function findDates(text: string): FoundDate[] {
	const found: FoundDate[] = [];
	if (!twoDigits.test(text)) return found;
	for (const { pattern, read } of forms) {
		for (const match of text.matchAll(pattern)) {
			const iso = read(match.slice(1));
			if (iso) found.push({ start: match.index, end: match.index + match[0].length, iso });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** 0 where the letters are no month. */
function romanOf(month: string): number {
	return romans.indexOf(month.replaceAll('І', 'I').replaceAll('Х', 'X')) + 1;
}

/** Two figures of a year are of this century up to 49, of the last one from 91: independent Ukraine has no others. */
function isoOf(writtenYear: string, month: number, writtenDay: string): string | null {
	const written = writtenYear.replace(blanks, '');
	const short = written.length === 2;
	const year = Number(written) + (short ? (Number(written) < 50 ? 2000 : 1900) : 0);
	const day = Number(writtenDay);
	const at = new Date(Date.UTC(year, month - 1, day));
	if (year < 1900 || year > 2099 || (short && year < 1991 && year >= 1950)) return null;
	if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
	return at.toISOString().slice(0, 10);
}
