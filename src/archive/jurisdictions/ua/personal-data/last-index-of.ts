import { allMatches } from '../../../text/prefilter/all-matches.ts';
/**
 * Where the last match of a global pattern begins, or -1.
 *
 * @example
 * lastIndexOf('так і так', /так/g) // 6
 */
export function lastIndexOf(text: string, pattern: RegExp): number {
	let last = -1;
	for (const { index } of allMatches(text, pattern)) last = index;
	return last;
}
