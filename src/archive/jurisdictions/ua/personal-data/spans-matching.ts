import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';

/** Spans of every match of a pattern, or of its first group where it has one; `accepts` may refuse a match. */
export function spansMatching(
	text: string,
	pattern: RegExp,
	kind: RedactionKind,
	accepts: (found: string) => boolean = () => true,
): PersonalSpan[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const found = match[1] ?? match[0];
		if (!accepts(found)) return [];
		const start = match.index + match[0].indexOf(found);
		return [{ start, end: start + found.length, kind }];
	});
}
