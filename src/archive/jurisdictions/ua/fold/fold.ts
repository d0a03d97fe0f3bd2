import type { Span } from '../../../letter/span.ts';
import { digitLetters } from './digit-letters.ts';
import { plainSigns } from './plain-signs.ts';
import { oneScript } from './one-script.ts';

/** A text as finders read it, and where a place of the one stands in the other. */
export interface Folded {
	readonly text: string;
	/** Place in the folded text of a stretch of the source. */
	readonly toFolded: (span: Span) => Span;
	/** Place in the source of a stretch of the folded text; signs that show nothing inside it are inside it too. */
	readonly toSource: (span: Span) => Span;
}

/**
 * Reads a text as its reader does, so that no way of typing hides a value: without signs that show nothing, letters
 * composed, digits of every kind as 0–9, words that mix two alphabets in one, letters that stand for digits as digits,
 * every dash and dot between digits as «-» and «.». What is shown stays as the letter has it: only finders read this.
 * Linear in the text's length; a text without any such sign is given back as it is.
 *
 * @example
 * fold('тел. О67–123').text // 'тел. 067-123'
 */
export function fold(source: string): Folded {
	const plain = plainSigns(source);
	const text = digitLetters(oneScript(plain.text))
		.replace(dashBetween, '-')
		.replace(dotBetween, '.');
	const { from } = plain;
	if (!from) return { text, toFolded: (span) => span, toSource: (span) => span };
	const foldedOf = placesOf(from, source.length);
	return {
		text,
		toFolded: ({ start, end }) => ({
			start: foldedOf[start] ?? text.length,
			end: foldedOf[end] ?? text.length,
		}),
		toSource: ({ start, end }) => ({
			start: from[start] ?? source.length,
			end: end > start ? (from[end] ?? source.length) : (from[start] ?? source.length),
		}),
	};
}

/** For each place of the source the first folded place at or after it. */
function placesOf(from: readonly number[], length: number): number[] {
	const places: number[] = [];
	let at = 0;
	for (let place = 0; place <= length; place += 1) {
		while (at < from.length && (from[at] ?? 0) < place) at += 1;
		places.push(at);
	}
	return places;
}

// «067–000», «067 ‒ 000», «(067)−000»
const dashBetween = /(?<=[\d)][ \u00A0]?)[\p{Pd}\u2212\u30FC](?=[ \u00A0]?[\d(])/gu;
// «067·000», «067•000», «067・000»
const dotBetween = /(?<=[\d)][ \u00A0]?)[\u00B7\u2022\u2024\u2027\u2219\u22C5\u30FB\uFF65](?=[ \u00A0]?[\d(])/gu;
