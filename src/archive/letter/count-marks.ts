import { holdsMark } from './holds-mark.ts';
import { type MarkKind, markPattern, type RedactionMarks } from './redaction.ts';

// «\[», as Markdown may write a bracket
const escapedSign = /\\([[\]])/g;

/**
 * How many marks of each kind a text has, numbered ones too; kinds with none are absent.
 *
 * @param markdown with or without escapes
 * @example
 * countMarks('тел. [приховано: телефон]', marks) // { phone: 1 }
 */
export function countMarks(markdown: string, marks: RedactionMarks): Partial<Record<MarkKind, number>> {
	const text = markdown.replace(escapedSign, '$1');
	const counts: Partial<Record<MarkKind, number>> = {};
	for (const [kind, mark] of Object.entries(marks) as [MarkKind, string][]) {
		if (!holdsMark(text, [mark])) continue;
		const count = text.match(markPattern([mark]))?.length ?? 0;
		if (count > 0) counts[kind] = count;
	}
	return counts;
}
