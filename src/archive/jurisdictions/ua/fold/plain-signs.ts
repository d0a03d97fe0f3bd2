import { allMatches } from '../../../text/prefilter/all-matches.ts';
/** A text with plain signs, and the place in the source of each of its code units; null if every one is in its own. */
export interface PlainText {
	readonly text: string;
	readonly from: readonly number[] | null;
}

const mark = /^\p{M}$/u;
const everyMark = /\p{M}/gu;
const unseen = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]$/u;
const decimal = /^\p{Nd}$/u;
const accented = /^[йїёЙЇЁ]$/u;

const raised = '[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079\\u2080-\\u2089]';
// What may differ from its plain form: not a soft hyphen at a line's end, where a word goes on
const oddSign = [
	'(?!\\u00AD[ \\t]{0,40}(?:\\r?\\n|$))[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]',
	'\\p{M}',
	'(?![0-9])\\p{Nd}',
	// A number raised as a whole: one raised digit alone is a footnote's
	`(?<![\\p{L}\\d]${raised}{0,8})(?:${raised}(?=${raised})|(?<=${raised})${raised})`,
	'[\\u00C0-\\u024F\\u0400\\u040D\\u0450\\u045D\\u1E00-\\u1EFF\\u2100-\\u2115\\u2117-\\u214F\\u2460-\\u2468\\u24B6-\\u24E9\\uFE50-\\uFE6F\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7FF}]',
].join('|');
/** What most letters have nothing of, quick to look for: nothing else can be odd. */
const unusual = /[^\t\n\r -~А-ЯЁа-яёІіЇїЄєҐґ\u00A0«»№–—’…“”„]/gu;
const odd = new RegExp(oddSign, 'uy');
const everyOdd = new RegExp(oddSign, 'gu');

/**
 * A text without signs that show nothing (format characters, fillers, variation selectors, accents), its letters composed,
 * digits, letters and «@» of every kind in their plain form. A footnote's raised digit after a word stays raised.
 *
 * Source: Unicode Standard Annex 15 (NFC, NFKC), properties Default_Ignorable_Code_Point and Decimal_Number.
 *
 * @example
 * plainSigns('０６\u034F７').text // '067'
 */
export function plainSigns(source: string): PlainText {
	if (!hasOdd(source)) return { text: source, from: null };
	const units: string[] = [];
	const from: number[] = [];
	const add = (text: string, at: number, step: 0 | 1) => {
		for (let unit = 0; unit < text.length; unit += 1) {
			units.push(text.charAt(unit));
			from.push(at + unit * step);
		}
	};
	let at = 0;
	for (const { index, 0: sign } of allMatches(source, everyOdd)) {
		add(source.slice(at, index), at, 1);
		at = index + sign.length;
		const composed = composedWith(units.at(-1) ?? '', sign);
		if (composed === null) add(plainOf(sign), index, 0);
		else units[units.length - 1] = composed;
	}
	add(source.slice(at), at, 1);
	return { text: units.join(''), from };
}

function hasOdd(source: string): boolean {
	unusual.lastIndex = 0;
	for (let found = unusual.exec(source); found; found = unusual.exec(source)) {
		odd.lastIndex = found.index;
		if (odd.test(source)) return true;
	}
	return false;
}

/** A Cyrillic letter with its accent as one («й», «ї»); null if the two are none. */
function composedWith(letter: string, accent: string): string | null {
	if (!mark.test(accent)) return null;
	const whole = `${letter}${accent}`.normalize('NFC');
	return whole.length === 1 && accented.test(whole) ? whole : null;
}

function plainOf(sign: string): string {
	if (mark.test(sign) || unseen.test(sign)) return '';
	if (decimal.test(sign)) return String(digitOf(sign));
	const form = sign.normalize('NFKD').replace(everyMark, '');
	return [...form].length === 1 ? form : sign;
}

/** 0–9, for the digits of a script stand together, in order, and begin a row of sixteen or its seventh place. */
function digitOf(sign: string): number {
	const form = sign.normalize('NFKC');
	if (/^[0-9]$/.test(form)) return Number(form);
	const code = sign.codePointAt(0) ?? 0;
	const row = code & ~0xf;
	return code - (decimal.test(String.fromCodePoint(row)) ? row : row + 6);
}
