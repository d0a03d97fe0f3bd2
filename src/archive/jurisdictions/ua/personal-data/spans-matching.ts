import type { PersonalSpan, RedactionKind } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { mayMatch } from '../../../text/prefilter/may-match.ts';
import { lightPattern } from './light-pattern.ts';

const always = () => true;

/** Spans of every match of a pattern, or of its first group where it has one; `accepts` may refuse a match; `within` bounds the search. */
export function spansMatching(
	text: string,
	pattern: RegExp,
	kind: RedactionKind,
	accepts: (found: string) => boolean = always,
	within?: Span,
): PersonalSpan[] {
	const spans: PersonalSpan[] = [];
	if (!mayMatch(text, pattern)) return spans;
	const sought = within ? text.slice(within.start, within.end) : text;
	for (const match of allMatches(sought, lightPattern(pattern))) {
		const found = match[1] ?? match[0];
		if (!accepts(found)) continue;
		const start = (within?.start ?? 0) + match.index + match[0].lastIndexOf(found);
		spans.push({ start, end: start + found.length, kind });
	}
	return spans;
}
