import { mayMatch } from '../../../text/prefilter/may-match.ts';
import { lightPattern } from './light-pattern.ts';

/** Matches of a pattern in a text; it is not looked for where the text lacks what it needs. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
	return mayMatch(text, pattern) ? text.matchAll(lightPattern(pattern)) : [];
}
