import type { LetterKind } from '../../../letter/kind.ts';
import { findKind, withoutSpacing } from '../requisites/kind.ts';
import { readLines } from '../requisites/lines.ts';
import { sentenceCase } from '../sentence-case.ts';
import { longestTitle } from './shorten-title.ts';

/** Lines of an appendix that may make its title. */
const titleLines = 4;
// «до листа Вигаданої служби», «від 03.04.2031 № 12»: to what it belongs, which its page says besides
const belonging = /^(?:до (?!\d)|від \d|№)/u;
// «до листа …» behind the number of an appendix
const belongingBehind = /\s+до\s.*$/u;

/** A document as its title sees it. */
export interface TitledDocument {
	readonly kind: LetterKind;
	readonly letterhead: readonly string[];
	readonly heading: string | null;
	/** The first texts of its own: titles, paragraphs. */
	readonly opening: readonly string[];
}

/**
 * What a document that is no letter is called: by its kind and its heading, an appendix by its number and what follows.
 * Null for a letter, and for a document that says nothing of itself.
 *
 * @example
 * titleOfDocument({ kind: 'order', letterhead: ['ВИГАДАНА РАДА', 'РІШЕННЯ'], heading: 'Про план', opening: [] })
 * // 'Рішення про план'
 */
export function titleOfDocument({ kind, letterhead, heading, opening }: TitledDocument): string | null {
	if (kind === 'letter') return null;
	if (kind === 'appendix') return appendixTitle(heading, opening);
	const lines = readLines(letterhead.join('\n'));
	const { at } = findKind(lines, () => false);
	const word = at === -1 ? null : sentenceCase(withoutSpacing(lines[at]?.text ?? ''));
	if (heading === null) return word;
	if (word === null) return spoken(heading);
	return /^(?:про|щодо|на)(?!\p{L})/iu.test(heading)
		? `${word} ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`
		: `${word}. ${spoken(heading)}`;
}

function appendixTitle(heading: string | null, opening: readonly string[]): string | null {
	if (heading !== null) return spoken(heading);
	const [first = '', ...rest] = opening;
	const title = spoken(withoutSpacing(first).replace(belongingBehind, ''));
	const named = rest.slice(0, titleLines).find((text) => !belonging.test(text));
	const whole = named && named.length < longestTitle ? `${title}. ${spoken(named)}` : title;
	return whole.length > longestTitle ? title : whole;
}

/** «ПРОТОКОЛ № 7 засідання» as «Протокол № 7 засідання». */
function spoken(text: string): string {
	return text.replace(/^(?:\p{Lu}{3,}(?:\s|$))+/u, (words) => `${sentenceCase(words.trim())} `).trim();
}
