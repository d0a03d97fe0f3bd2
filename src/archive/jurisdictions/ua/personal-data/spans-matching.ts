import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { mayMatch } from '../../../text/prefilter/may-match.ts';
import { lightPattern } from './light-pattern.ts';

/** Spans of every match of a pattern, or of its first group where it has one; `accepts` may refuse a match; `within` bounds the search. */
export function spansMatching(
	text: string,
	pattern: RegExp,
	kind: RedactionKind,
	accepts: (found: string) => boolean = () => true,
	within: Span = { start: 0, end: text.length },
): PersonalSpan[] {
	if (!mayMatch(text, pattern)) return [];
	return allMatches(text.slice(within.start, within.end), lightPattern(pattern)).flatMap((match) => {
		const found = match[1] ?? match[0];
		if (!accepts(found)) return [];
		const start = within.start + match.index + match[0].lastIndexOf(found);
		return [{ start, end: start + found.length, kind }];
	});
}
