import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { mayMatch } from '../../../text/prefilter/may-match.ts';

/** Matches of a pattern in a text; it is not looked for where the text lacks what it needs. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	return mayMatch(text, pattern) ? allMatches(text, pattern) : [];
}
