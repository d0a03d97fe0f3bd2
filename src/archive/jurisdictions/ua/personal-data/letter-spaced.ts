import type { Span } from '../../../letter/span.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { lightPattern } from './light-pattern.ts';

/** A text whose letter-spaced words are joined, and where a place of the one stands in the other. */
export interface Joined {
	readonly text: string;
	readonly toJoined: (span: Span) => Span;
	readonly toSource: (span: Span) => Span;
}

// «В и г а д а н і й О л е н і», «Ц В І Т»: fewer than five letters are a word only in capitals
const spacedRun =
	/(?<!\p{L})(?:\p{L}(?:[ \u00A0][\p{L}’'ʼ]){4,}(?!\p{L})|\p{Lu}(?:[ \u00A0]\p{Lu}){2,3}(?![\p{L}.]|[ \u00A0]\p{L}(?!\p{L})))/gu;
const blankInside = /(?<!\p{Ll}(?=[ \u00A0]\p{Lu}))[ \u00A0]/gu;

/**
 * Joins words that are written with a blank after every letter, a way of stressing names; null if there are none. A
 * capital after a small letter begins the next word.
 *
 * @example
 * joinSpaced('В и г а д а н і й О л е н і')?.text // 'Вигаданій Олені'
 */
export function joinSpaced(text: string): Joined | null {
	const gone = new Set<number>();
	for (const { index, 0: run } of allMatches(text, lightPattern(spacedRun))) {
		for (const blank of run.matchAll(blankInside)) gone.add(index + blank.index);
	}
	if (gone.size === 0) return null;
	const sourceOf: number[] = [];
	const joinedOf: number[] = [];
	let joined = '';
	for (let at = 0; at < text.length; at += 1) {
		joinedOf.push(joined.length);
		if (gone.has(at)) continue;
		sourceOf.push(at);
		joined += text.charAt(at);
	}
	return {
		text: joined,
		toJoined: ({ start, end }) => ({
			start: joinedOf[start] ?? joined.length,
			end: joinedOf[end] ?? joined.length,
		}),
		toSource: ({ start, end }) => ({
			start: sourceOf[start] ?? text.length,
			end: end > start ? (sourceOf[end - 1] ?? text.length - 1) + 1 : (sourceOf[start] ?? text.length),
		}),
	};
}
