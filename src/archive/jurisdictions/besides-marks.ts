import type { RedactionMarks } from '../letter/redaction.ts';
import type { Span } from '../letter/span.ts';

// «[приховано: особа 2]»
const inBrackets = /\[[^\][\n]{1,80}\]/gu;
// « 2]»
const numbered = / \d{1,5}\]$/u;

/**
 * Those stretches of a masked text that hold more than marks: a mark («[приховано: особа 2]») is nobody's name, whatever a
 * country's finders take it for.
 *
 * @example
 * besidesMarks('[приховано: особа 2]', [{ start: 0, end: 20 }], marks) // []
 */
export function besidesMarks<T extends Span>(text: string, spans: readonly T[], marks: RedactionMarks): T[] {
	const all = new Set(Object.values(marks));
	return spans.filter(({ start, end }) => {
		const besides = text
			.slice(start, end)
			.replace(inBrackets, (mark) => (all.has(mark.replace(numbered, ']')) ? '' : mark));
		return /[\p{L}\p{N}]/u.test(besides);
	});
}
