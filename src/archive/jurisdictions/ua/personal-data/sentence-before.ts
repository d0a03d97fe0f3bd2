import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { sentenceBoundary } from './sentence-boundary.ts';

/** Letters before a value that are looked at. */
const reach = 200;
const sentenceEnd = new RegExp(sentenceBoundary, 'gu');

/**
 * What stands before a place in its sentence, at most 200 characters.
 *
 * @example
 * sentenceBefore('Так. Тел. заявника: 5', 20) // 'Тел. заявника: '
 */
export function sentenceBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - reach), at);
	let from = 0;
	for (const match of allMatches(before, sentenceEnd)) from = match.index + match[0].length;
	return before.slice(from);
}
