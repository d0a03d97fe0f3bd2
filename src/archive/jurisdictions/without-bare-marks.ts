import type { Span } from '../letter/span.ts';
import type { Jurisdiction } from './jurisdiction.ts';

// «[приховано: особа 2]»
const inBrackets = /\[[^\][\n]{1,80}\]/gu;
// « 2]»
const numbered = / \d{1,5}\]$/u;
// «Питання » in «Питання [приховано: особа 2]»
const firstWord = /^\p{Lu}\p{Ll}+(?=\s)/u;
// «БОРГ» in «СТЯГНУТИ З [приховано: особа 2] БОРГ»
const inCapitals = /(?<![\p{L}’-])\p{Lu}{2,}(?![\p{L}’-])/gu;
/** The end of what is before a sentence; a text begins with one. */
const sentenceEnd = /(?:^|[.!?:;»"]\s*|\n\s*)$/u;
const reach = 8;

/**
 * Those stretches of a masked text that hold more than marks and stand-ins: a mark («[приховано: особа 2]») is nobody's
 * name, whatever a country's finders take it for, and neither is an ordinary word beside it that begins a sentence or is all in
 * capitals.
 *
 * @example
 * withoutBareMarks('[приховано: особа 2]', [{ start: 0, end: 20 }], ua) // []
 */
export function withoutBareMarks<T extends Span>(
	text: string,
	spans: readonly T[],
	{ marks, standIn, isOrdinaryWord }: Pick<Jurisdiction, 'marks' | 'standIn' | 'isOrdinaryWord'>,
): T[] {
	const all = new Set(Object.values(marks));
	const said = text.replaceAll(standIn, ' '.repeat(standIn.length));
	return spans.filter(({ start, end }) => {
		const besides = said
			.slice(start, end)
			.replace(inBrackets, (mark) => (all.has(mark.replace(numbered, ']')) ? ' ' : mark));
		const hasMark = besides.trimEnd() !== text.slice(start, end).trimEnd();
		const opens = sentenceEnd.test(text.slice(Math.max(0, start - reach), start));
		const names = hasMark ? withoutOrdinary(besides, opens, isOrdinaryWord) : besides;
		return /[\p{L}\p{N}]/u.test(names);
	});
}

/** Words whose capital says nothing go if they are ordinary: the first of a sentence, and those all in capitals. */
function withoutOrdinary(
	words: string,
	opens: boolean,
	isOrdinary: (lower: string) => boolean = () => false,
): string {
	const drop = (word: string) => (isOrdinary(word.toLowerCase()) ? ' ' : word);
	const said = words.replace(inCapitals, drop);
	return opens ? said.replace(firstWord, drop) : said;
}
