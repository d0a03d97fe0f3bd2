import type { Span } from '../letter/span.ts';
import type { Jurisdiction } from './jurisdiction.ts';

// «[приховано: особа 2]»
const inBrackets = /\[[^\][\n]{1,80}\]/gu;
// « 2]»
const numbered = / \d{1,5}\]$/u;

/**
 * Those stretches of a masked text that hold more than marks and stand-ins: a mark («[приховано: особа 2]») is nobody's
 * name, whatever a country's finders take it for.
 *
 * @example
 * besidesMarks('[приховано: особа 2]', [{ start: 0, end: 20 }], ua) // []
 */
export function besidesMarks<T extends Span>(
	text: string,
	spans: readonly T[],
	{ marks, standIn }: Pick<Jurisdiction, 'marks' | 'standIn'>,
): T[] {
	const all = new Set(Object.values(marks));
	const said = text.replaceAll(standIn, ' '.repeat(standIn.length));
	return spans.filter(({ start, end }) => {
		const besides = said
			.slice(start, end)
			.replace(inBrackets, (mark) => (all.has(mark.replace(numbered, ']')) ? '' : mark));
		return /[\p{L}\p{N}]/u.test(besides);
	});
}
