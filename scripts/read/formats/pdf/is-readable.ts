import type { LaidWord } from '../../shared/layout/laid-page.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import type { PageContent } from './page-content.ts';

/** What to do with a page: take its text layer, recognise its picture, or both. */
export type PageNeed = 'text' | 'picture' | 'nothing';

/** Words: a stamp on a scan has fewer, a recognised page more. */
const fewWords = 60;
const mostCover = 0.6;
const mostUnreadable = 0.05;
/** Characters: less shows no language. */
const leastText = 24;
const mostAccented = 0.2;
const leastLetters = 0.5;
const mostMute = 0.35;
/** Share of a layer’s words with a figure inside. */
const mostTorn = 0.03;
// lines to write on, dot leaders
const notWords = /[_.·…\-–—\s]/gu;
// Latin-1 letters and signs that Windows-1251 text turns into
const accented = /[\u00A1-\u00FF](?<![«»§©®°·–—№])/gu;
const wordCharacter = /[\p{L}\p{N}]/gu;
const longWord = /\p{L}{5,}/gu;
const letter = /\p{L}/u;
// «Ро3глянувши»
const figureInWord = /\p{Ll}\p{N}+\p{Ll}/u;
const vowel = /[аеєиіїоуюяыэёaeiouy]/iu;

/**
 * Says whether a page's text layer can be taken. It cannot where it is missing or only a stamp printed over a scan, where
 * its characters stand for nothing (fonts without a table of characters), and where what it spells is no language.
 */
export function needOf(content: PageContent): PageNeed {
	const { words, pictures, rules, unreadable } = content;
	const letters = words.reduce((sum, { text }) => sum + text.length, 0);
	const shows = pictures.length + rules.length > 0;
	if (letters + unreadable === 0) return shows ? 'picture' : 'nothing';
	if (unreadable > (letters + unreadable) * mostUnreadable || isGibberish(words.map(({ text }) => text))) {
		return 'picture';
	}
	if (coverOf(content, pictures) <= mostCover) return 'text';
	return words.length < fewWords || isForeignLayer(words) ? 'picture' : 'text';
}

/**
 * Whether words were recognised by a program that did not know their language: a scanner set to English reads «ВИГАДАНА»
 * as «BURANAHA» and «Розглянувши» as «Po3rjisiHyBwu».
 *
 * @param words of a page, those of a layer over its picture with a confidence
 */
export function isForeignLayer(words: readonly Pick<LaidWord, 'text' | 'confidence'>[]): boolean {
	const layer = words.flatMap(({ text, confidence }) => (confidence === undefined ? [] : text));
	if (layer.length * 2 < words.length) return false;
	const signs = [...layer.join('')].filter((sign) => letter.test(sign));
	const own = signs.filter((sign) => readingRules().recognition.script.test(sign)).length;
	if (own * 2 < signs.length) return true;
	const torn = layer.filter((word) => figureInWord.test(word)).length;
	return torn > layer.length * mostTorn || !readingRules().isReadable(layer.join(' '));
}

/**
 * Whether words are gibberish: Latin letters with accents in place of Cyrillic («Ïðî íàäàííÿ»), signs in place of letters,
 * or long words without a vowel.
 *
 * @example
 * isGibberish(['Ïðî', 'íàäàííÿ', 'ïóáë³÷íî¿', '³íôîðìàö³¿']) // true
 */
export function isGibberish(words: readonly string[]): boolean {
	const text = words.join('').replace(notWords, '');
	if (text.length < leastText) return false;
	const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length;
	if (share(accented) > mostAccented || share(wordCharacter) < leastLetters) return true;
	const long = words.flatMap((word) => word.match(longWord) ?? []);
	const mute = long.filter((word) => !vowel.test(word) && !/^\p{Lu}+$/u.test(word));
	return long.length >= 12 && mute.length > long.length * mostMute;
}

/** Share of the page that pictures cover, overlaps counted twice. */
function coverOf({ width, height }: PageContent, pictures: PageContent['pictures']): number {
	const area = pictures.reduce((sum, { box: [x0, y0, x1, y1] }) => {
		const across = Math.min(x1, Math.max(width, height)) - Math.max(x0, 0);
		const down = Math.min(y1, Math.max(width, height)) - Math.max(y0, 0);
		return sum + Math.max(0, across) * Math.max(0, down);
	}, 0);
	return area / (width * height);
}
