import { findDates } from '../dates.ts';
import { cyrillicLookAlikes } from '../search/look-alikes.ts';
import { type Line, partOf } from './lines.ts';
import { findIndex } from './registration.ts';
import type { StampRegistration } from './stamp.ts';

/** Characters and words: a longer line is a sentence. */
const longest = 160;
const mostWords = 9;
// «Вх.», «Наказ», «до листа»: the number of something else
const another =
	/(?<!\p{L})(?:вх|вхідн|наказ|рішенн|розпорядж|постанов|додат|догов|лист|витяг|реєстр|закон|акт|ухвал|довіреніс|свідоцтв|на|до|від|за|про)\p{Ll}{0,6}(?![\p{L}’])/iu;
// «рада»; not «Bx.», «8х.»: nobody is named by two letters
const name = /\p{L}{3}/u;
// «від», «р.», «року», and signs between them
const between = /^(?:від|року|р|№|[\s.,:;])*$/u;

/**
 * Reads lines that say whose letter it is, its number and its date, and nothing else: systems print such a line beside a
 * code of squares or bars, and offices’ stamps say it in one line. For letters that give date and index nowhere else.
 *
 * @example
 * readNamedRegistration([line('ВИГАДАНА РАДА № 12/4-31 від 27.01.2031')]) // [{ index: '12/4-31', date: '27.01.2031' }]
 */
export function readNamedRegistration(lines: readonly Line[]): StampRegistration[] {
	return lines.flatMap((line) => {
		const { text } = line;
		const at = text.indexOf('№');
		const who = text.slice(0, at).trim();
		if (at < 1 || text.length > longest || who.split(' ').length > mostWords) return [];
		if (!/^[\p{Lu}«]/u.test(who) || !name.test(who) || another.test(inOneAlphabet(who))) return [];
		const found = findIndex(text);
		const [date, ...more] = findDates(text);
		if (!found || !date || more.length > 0 || date.start < at || found.at < at) return [];
		const said = [text.slice(at, found.at), text.slice(found.at + found.index.length, date.start)];
		if (![...said, text.slice(date.end)].every((rest) => between.test(rest))) return [];
		return [
			{
				index: partOf(line, found.at, found.at + found.index.length),
				date: partOf(line, date.start, date.end),
			},
		];
	});
}

/** Engines mix alphabets within a word: «Bxідний». */
function inOneAlphabet(text: string): string {
	return text.replace(/\p{L}+/gu, (word) => cyrillicLookAlikes(word) ?? word);
}
